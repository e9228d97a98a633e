// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/notcontent.h"

#include <algorithm>

namespace {
struct Always {
    const char *pattern;
    Problem problem;
    bool isFolder = false;
};
constexpr Always always[]{
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
    // What file systems make of files that are still open.
    {".nfs*", Problem::NotContent},
    {".fuse_hidden*", Problem::NotContent},
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

NotContent::NotContent(const QStringList &ignore)
{
    for (const auto &[pattern, problem, isFolder] : always)
        m_names.push_back({pattern, problem, isFolder});
    for (const QString &text : ignore) {
        QByteArray pattern = text.toUtf8();
        std::transform(pattern.begin(), pattern.end(), pattern.begin(), lower);
        const bool isFolder = pattern.endsWith('/');
        if (pattern.chopped(isFolder ? 1 : 0).contains('/'))
            m_paths.push_back({isFolder ? pattern + '*' : pattern, Problem::NotContent, isFolder});
        else
            m_names.push_back({isFolder ? pattern.chopped(1) : pattern, Problem::NotContent, isFolder});
    }
}

Problem NotContent::problem(QByteArrayView path) const
{
    for (const Rule &rule : m_paths) {
        if (fits(rule.pattern, path))
            return rule.problem;
    }
    for (qsizetype from = 0; from <= path.size();) {
        const qsizetype slash = path.indexOf('/', from);
        const bool isFolder = slash >= 0;
        const QByteArrayView name = path.sliced(from, (isFolder ? slash : path.size()) - from);
        for (const Rule &rule : m_names) {
            if (rule.isFolder == isFolder && fits(rule.pattern, name))
                return rule.problem;
        }
        if (!isFolder)
            break;
        from = slash + 1;
    }
    return Problem::None;
}
