// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/notcontent.h"

namespace {
constexpr NotContentRule rules[]{
    // What browsers, downloaders and rsync have not finished.
    {"*.part", Problem::PartialDownload},
    {"*.partial", Problem::PartialDownload},
    {"*.crdownload", Problem::PartialDownload},
    {"*.download", Problem::PartialDownload},
    {"*.filepart", Problem::PartialDownload},
    {"*.aria2", Problem::PartialDownload},
    {"*.!qb", Problem::PartialDownload},
    {"*.tmp", Problem::PartialDownload},
    {".?*.??????", Problem::PartialDownload},
    // What editors, file systems, web servers and desktops keep for themselves.
    {"*.swp", Problem::NotContent},
    {"~$*", Problem::NotContent},
    {".nfs*", Problem::NotContent},
    {".fuse_hidden*", Problem::NotContent},
    {".gitkeep", Problem::NotContent},
    {".htaccess", Problem::NotContent},
    {".ds_store", Problem::NotContent},
    {"thumbs.db", Problem::NotContent},
    {"desktop.ini", Problem::NotContent},
    {"lost+found", Problem::NotContent, true},
    {"@eadir", Problem::NotContent, true},
    {".scrapazoid-console", Problem::NotContent, true}, // another root's, which lies below this one
};

char lower(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

/// After a mismatch the last star takes one byte more: no recursion, whatever a name looks like.
bool fits(QByteArrayView pattern, QByteArrayView name)
{
    qsizetype at = 0, place = 0, star = -1, starPlace = 0;
    while (place < name.size()) {
        if (at < pattern.size() && pattern.at(at) == '*') {
            star = at++;
            starPlace = place;
        } else if (at < pattern.size() && (pattern.at(at) == '?' || pattern.at(at) == lower(name.at(place)))) {
            ++at;
            ++place;
        } else if (star >= 0) {
            at = star + 1;
            place = ++starPlace;
        } else {
            return false;
        }
    }
    while (at < pattern.size() && pattern.at(at) == '*')
        ++at;
    return at == pattern.size();
}
} // namespace

std::span<const NotContentRule> notContentRules()
{
    return rules;
}

Problem notContentProblem(QByteArrayView path)
{
    for (qsizetype from = 0; from <= path.size();) {
        const qsizetype slash = path.indexOf('/', from);
        const bool isFolder = slash >= 0;
        const QByteArrayView name = path.sliced(from, (isFolder ? slash : path.size()) - from);
        for (const NotContentRule &rule : rules) {
            if (rule.isFolder == isFolder && fits(rule.pattern, name))
                return rule.problem;
        }
        if (!isFolder)
            break;
        from = slash + 1;
    }
    return Problem::None;
}
