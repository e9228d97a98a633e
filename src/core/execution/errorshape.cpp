// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/execution/errorshape.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
const QString tracebackStart = u"Traceback (most recent call last)"_s;
constexpr QChar ellipsis = u'…';
constexpr qsizetype shortestHex = 8;
const QString special = u".^$*+?()[]{}|\\"_s;
/// What stands for "#" outside of quotes: itself, or what a number, a time, a uuid or a hexadecimal is written with.
const QString variable = u"(?:#|[0-9A-Fa-fxX.,:-]+)"_s;

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

bool isHex(QChar character)
{
    return isDigit(character) || (character >= u'a' && character <= u'f') || (character >= u'A' && character <= u'F');
}

/// Where a uuid, a hexadecimal or a number that begins at `from` ends; `from` where none does.
qsizetype endOfVariable(const QString &text, qsizetype from)
{
    const auto isWord = [&](qsizetype at) { return at >= 0 && at < text.size() && text.at(at).isLetterOrNumber(); };
    qsizetype end = from;
    if (!isWord(from - 1)) {
        if (QStringView(text).mid(from, 2).compare("0x"_L1, Qt::CaseInsensitive) == 0)
            end += 2;
        bool hasDigit = end > from;
        while (end < text.size()
               && (isHex(text.at(end)) || (text.at(end) == u'-' && end > from && isHex(text.at(end - 1))))) {
            hasDigit = hasDigit || isDigit(text.at(end));
            ++end;
        }
        while (end > from && text.at(end - 1) == u'-')
            --end;
        if (hasDigit && end - from >= shortestHex && !isWord(end))
            return end;
    }
    end = from;
    while (
        end < text.size()
        && (isDigit(text.at(end))
            || (end > from && u".,:"_s.contains(text.at(end)) && end + 1 < text.size() && isDigit(text.at(end + 1)))))
        ++end;
    return end;
}

QString foldLine(const QString &line)
{
    QString folded;
    for (qsizetype at = 0; at < line.size();) {
        const QChar character = line.at(at);
        const bool isOpening
            = (character == u'\'' || character == u'"') && (at == 0 || !line.at(at - 1).isLetterOrNumber());
        if (isOpening) {
            const qsizetype closing = line.indexOf(character, at + 1);
            if (closing > at + 1) {
                folded += QString(character) + u'#' + character;
                at = closing + 1;
                continue;
            }
            if (closing < 0 && line.endsWith(ellipsis))
                return folded + character + ellipsis; // cut within the quotes
        }
        const qsizetype end = endOfVariable(line, at);
        folded += end > at ? QChar(u'#') : character;
        at = std::max(end, at + 1);
    }
    return folded;
}
} // namespace

QString foldError(const QString &message)
{
    if (message.startsWith(tracebackStart)) {
        const QString end = message.last(std::min(tellingCharacters, message.size())).trimmed();
        return QString(ellipsis) + u' ' + foldLine(end.sliced(end.lastIndexOf(u'\n') + 1).simplified());
    }
    if (message.size() <= tellingCharacters)
        return foldLine(message.simplified());
    const bool isHalf = message.at(tellingCharacters - 1).isHighSurrogate();
    return foldLine(message.first(tellingCharacters - (isHalf ? 1 : 0)).simplified() + ellipsis);
}

QString patternOfShape(const QString &shape)
{
    QString text = shape;
    QString pattern = u"^\\s*"_s;
    if (text.startsWith(ellipsis)) {
        pattern = u"^Traceback \\(most recent call last\\).*"_s;
        text = text.sliced(1).trimmed();
    }
    const bool isCut = text.endsWith(ellipsis);
    if (isCut)
        text.chop(1);
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar character = text.at(at);
        const bool isQuote = character == u'\'' || character == u'"';
        if (isQuote && at + 2 < text.size() && text.at(at + 1) == u'#' && text.at(at + 2) == character) {
            pattern += QString(character) + u"[^"_s + character + u"]+"_s + character;
            at += 2;
        } else if (character == u'#') {
            pattern += variable;
        } else if (character == u' ') {
            pattern += u"\\s+"_s;
        } else {
            pattern += (special.contains(character) ? u"\\"_s : QString()) + character;
        }
    }
    return isCut ? pattern : pattern + u"\\s*$"_s;
}

void ErrorGrouping::add(const QString &message, const std::optional<ServerTime> &at)
{
    ++m_messages;
    const QString shape = foldError(message);
    ErrorGroup &group = m_groups[shape];
    group.shape = shape;
    ++group.count;
    if (at && (!group.lastAt || *group.lastAt < *at))
        group.lastAt = at;
    if (m_groups.size() <= 2 * m_mostShapes)
        return;
    const QList<ErrorGroup> kept = most();
    m_groups.clear();
    for (const ErrorGroup &one : kept)
        m_groups.insert(one.shape, one);
}

QList<ErrorGroup> ErrorGrouping::most() const
{
    QList<ErrorGroup> all = m_groups.values();
    std::sort(all.begin(), all.end(), [](const ErrorGroup &one, const ErrorGroup &other) {
        return one.count == other.count ? one.shape < other.shape : one.count > other.count;
    });
    return all.first(std::min(m_mostShapes, all.size()));
}

QList<ErrorGroup> ErrorGrouping::groups() const
{
    return most();
}
