// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/execution/executionfilter.h"

#include "core/base/nearest.h"
#include "core/tr.h"

#include <QUuid>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
/// A word of the line: "key:value", where the key is one of those that are known, or a value by itself.
struct Word {
    QString key;
    QString value;
    bool isQuoted = false;
};

const QList<QByteArray> keys{"id", "user", "status", "is", "error", "like", "from", "to", "ended-from", "ended-to"};

using TimeBound = std::optional<ServerTime> ExecutionFilter::*;
constexpr std::array timeKeys{std::pair<QLatin1StringView, TimeBound>("from"_L1, &ExecutionFilter::startedFrom),
                              std::pair<QLatin1StringView, TimeBound>("to"_L1, &ExecutionFilter::startedTo),
                              std::pair<QLatin1StringView, TimeBound>("ended-from"_L1, &ExecutionFilter::endedFrom),
                              std::pair<QLatin1StringView, TimeBound>("ended-to"_L1, &ExecutionFilter::endedTo)};

bool isKey(const QString &text)
{
    return keys.contains(text.toLower().toUtf8());
}

/// "usr:17": looks like a key, and is nearly one. "net::ERR_FAILED", "https://…", "OSError: no" and "10:00" are texts.
Result<void> checkMistyped(const Word &word)
{
    const qsizetype colon = word.value.indexOf(u':');
    if (word.isQuoted || !word.key.isEmpty() || colon < 2 || colon + 1 >= word.value.size())
        return {};
    const QString key = word.value.first(colon);
    const QString rest = word.value.sliced(colon + 1);
    const bool isWord = std::all_of(key.cbegin(), key.cend(), [](QChar one) { return one.isLetter(); });
    if (!isWord || rest.startsWith(u':') || rest.startsWith(u'/'))
        return {};
    const QByteArray meant = nearestName(key.toLower().toUtf8(), keys);
    if (meant.isEmpty())
        return {};
    return failure(
        ErrorKind::Usage,
        Tr::tr("\"%1\" is nothing that can be searched by: did you mean %2? To look for the text itself, put it in "
               "double quotes.")
            .arg(key + u':', QString::fromUtf8(meant) + u':' + rest));
}

/// Splits at spaces outside of double quotes; a backslash there takes the next character as it is.
QList<Word> wordsOf(const QString &line)
{
    QList<Word> words;
    Word word;
    bool isInside = false;
    const auto finish = [&] {
        if (!word.value.isEmpty() || !word.key.isEmpty())
            words.append(word);
        word = {};
    };
    for (qsizetype at = 0; at < line.size(); ++at) {
        const QChar character = line.at(at);
        if (isInside && character == u'\\' && at + 1 < line.size()) {
            word.value += line.at(++at);
        } else if (character == u'"') {
            isInside = !isInside;
            word.isQuoted = true;
        } else if (character.isSpace() && !isInside) {
            finish();
        } else if (character == u':' && !word.isQuoted && word.key.isEmpty() && isKey(word.value)) {
            word.key = word.value.toLower();
            word.value.clear();
        } else if (!character.isNull()) {
            word.value += character;
        }
    }
    finish();
    return words;
}

/// Whether the service has keys of that kind, its tables tell.
Result<RowKey> keyOf(const QString &text, const QString &what)
{
    if (text.isEmpty())
        return failure(ErrorKind::Usage, Tr::tr("\"%1\" is not %2.").arg(text, what));
    return RowKey::ofInput(text);
}

Result<void> apply(const Word &word, ExecutionFilter &filter)
{
    if (word.key == "id"_L1 || (word.key.isEmpty() && !word.isQuoted))
        return keyOf(word.value, Tr::tr("an execution's id")).map([&](const RowKey &id) {
            filter.id = ExecutionId{id};
        });
    if (word.key == "user"_L1)
        return keyOf(word.value, Tr::tr("a user's id")).map([&](const RowKey &user) { filter.user = user; });
    for (const auto &[key, bound] : timeKeys) {
        if (word.key == key)
            return parseTime(word.value).map([&](ServerTime time) { filter.*bound = time; });
    }
    if (word.key == "is"_L1) {
        if (word.value.compare("stuck"_L1, Qt::CaseInsensitive) != 0)
            return failure(ErrorKind::Usage, Tr::tr("\"%1\" cannot be searched by: write is:stuck.").arg(word.value));
        filter.onlyStuck = true;
        return {};
    }
    if (word.key == "like"_L1) {
        filter.errorShape = word.value;
        return {};
    }
    if (!word.value.isEmpty() && !filter.statuses.contains(word.value))
        filter.statuses.append(word.value);
    return {};
}

/// Quoted where the bare words would be read as something else.
QString quoted(QString text)
{
    const auto isPlain = [](QChar character) { return character.isLetterOrNumber() || character == u'_'; };
    if (!text.isEmpty() && std::all_of(text.cbegin(), text.cend(), isPlain))
        return text;
    text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + text + u'"';
}
} // namespace

Result<ExecutionFilter> ExecutionFilter::parse(const QString &line)
{
    ExecutionFilter filter;
    QStringList text;
    const QList<Word> words = wordsOf(line);
    const auto isBare = [](const Word &word) { return word.key.isEmpty() && !word.value.startsWith(u'#'); };
    const auto bare = std::count_if(words.cbegin(), words.cend(), isBare);
    for (Word word : words) {
        if (const auto checked = checkMistyped(word); !checked)
            return tl::unexpected(checked.error());
        bool isId = false;
        if (word.key.isEmpty() && !word.isQuoted) {
            word.value.toLongLong(&isId);
            isId = isId || !QUuid::fromString(word.value).isNull();
            if (word.value.size() > 1 && word.value.startsWith(u'#')) {
                word.value.remove(0, 1);
                word.key = u"id"_s;
            }
        }
        // "HTTP 500" is a text, 500 alone an execution, and so is a uuid.
        if (word.key == "error"_L1 || (word.key.isEmpty() && !(isId && bare == 1))) {
            if (!word.value.isEmpty())
                text.append(word.value);
            continue;
        }
        if (const auto applied = apply(word, filter); !applied)
            return tl::unexpected(applied.error());
    }
    filter.errorText = text.join(u' ');
    return filter;
}

QString ExecutionFilter::toText() const
{
    QStringList words;
    if (id)
        words.append(id->value.isText() ? u"id:"_s + quoted(id->value.plain()) : u'#' + id->value.plain());
    if (user)
        words.append(u"user:"_s + quoted(user->plain()));
    for (const QString &status : statuses)
        words.append(u"status:"_s + quoted(status));
    if (onlyStuck)
        words.append(u"is:stuck"_s);
    if (!errorShape.isEmpty())
        words.append(u"like:"_s + quoted(errorShape));
    if (!errorText.isEmpty())
        words.append(u"error:"_s + quoted(errorText));
    for (const auto &[key, bound] : timeKeys) {
        if (const auto &time = this->*bound)
            words.append(key + u':' + time->toIso());
    }
    return words.join(u' ');
}
