// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/frame/arguments.h"

#include "cli/tr.h"
#include "config/settingvalue.h"
#include "core/base/bytes.h"
#include "core/base/duration.h"
#include "core/base/nearest.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestQuote = 60;

QString quote(const QByteArray &word)
{
    return bytes::displayName(word.left(longestQuote));
}

const cli::Option *find(const cli::Options &known, const QByteArray &name)
{
    const auto found
        = std::find_if(known.begin(), known.end(), [&](const auto &option) { return option.name == name; });
    return found == known.end() ? nullptr : &*found;
}

const cli::Option *findLetter(const cli::Options &known, char letter)
{
    const auto found
        = std::find_if(known.begin(), known.end(), [letter](const auto &option) { return option.letter == letter; });
    return found == known.end() ? nullptr : &*found;
}

/// An option as it stands in one word: "--name", "--name=value", "-p", "-pvalue".
struct Written {
    const cli::Option *option = nullptr;
    QByteArray name{};
    std::optional<QByteArray> value{};
};

Written read(const QByteArray &word, const cli::Options &known)
{
    if (!word.startsWith("--")) {
        Written written{.option = findLetter(known, word.at(1)), .name = word.left(2)};
        if (word.size() > 2)
            written.value = word.sliced(2);
        return written;
    }
    const qsizetype equals = word.indexOf('=');
    const QByteArray name = equals < 0 ? word.sliced(2) : word.sliced(2, equals - 2);
    Written written{.option = find(known, name), .name = "--" + name};
    if (equals >= 0)
        written.value = word.sliced(equals + 1);
    return written;
}

/// ", did you mean --dry-run?" where one option is nearly that.
QString didYouMean(const QByteArray &name, const cli::Options &known)
{
    QList<QByteArray> names;
    for (const cli::Option &option : known)
        names << "--" + option.name;
    const QByteArray nearest = nearestName(name, names);
    return nearest.isEmpty() ? QString() : Tr::tr(" (did you mean %1?)").arg(QString::fromLatin1(nearest));
}

tl::unexpected<Error> outOfRange(const QByteArray &option, const QByteArray &value, const QString &range)
{
    return failure(ErrorKind::Usage,
                   Tr::tr("--%1 cannot be \"%2\": it takes %3.").arg(QString::fromLatin1(option), quote(value), range));
}
} // namespace

Result<cli::Arguments> cli::Arguments::parse(const QList<QByteArray> &words, const Options &known)
{
    Arguments arguments;
    for (qsizetype index = 0; index < words.size(); ++index) {
        const QByteArray &word = words.at(index);
        if (word == "--") {
            arguments.m_positional += words.sliced(index + 1);
            break;
        }
        if (!word.startsWith('-') || word.size() < 2) {
            arguments.m_positional.append(word);
            continue;
        }
        Written written = read(word, known);
        if (!written.option) {
            return failure(ErrorKind::Usage,
                           Tr::tr("There is no option %1%2: \"scrapazoidctl --help\" lists what there is.")
                               .arg(quote(written.name), didYouMean(written.name, known)));
        }
        if (written.option->isFlag() && written.value)
            return failure(ErrorKind::Usage, Tr::tr("The option %1 takes no value.").arg(quote(written.name)));
        if (!written.option->isFlag() && !written.value) {
            const bool isAlone = index + 1 == words.size() || words.at(index + 1).startsWith("--");
            if (isAlone && !written.option->ifOmitted.isEmpty()) {
                written.value = written.option->ifOmitted;
            } else if (isAlone) {
                return failure(
                    ErrorKind::Usage,
                    Tr::tr("The option %1 needs a value: %1 %2.").arg(quote(written.name), written.option->value));
            }
            if (!isAlone)
                written.value = words.at(++index);
        }
        QList<QByteArray> &values = arguments.m_values[written.option->name];
        values.append(written.value.value_or(QByteArray()));
        if (!written.option->mayRepeat && values.last() != values.first())
            return failure(ErrorKind::Usage,
                           Tr::tr("The option %1 is there twice, and not the same: give the one that is meant.")
                               .arg(quote(written.name)));
    }
    return arguments;
}

cli::Arguments cli::Arguments::flagsOf(const QList<QByteArray> &words, const Options &known)
{
    Arguments arguments;
    for (const QByteArray &word : words) {
        if (word == "--")
            break;
        const Option *option = word.startsWith("--") ? find(known, word.sliced(2)) : nullptr;
        if (option && option->isFlag())
            arguments.m_values[option->name].append(QByteArray());
    }
    return arguments;
}

QByteArray cli::Arguments::value(const QByteArray &option) const
{
    const auto all = values(option);
    return all.isEmpty() ? QByteArray() : all.last();
}

cli::Arguments cli::Arguments::withoutFirstWord() const
{
    Arguments rest = *this;
    rest.m_positional.removeFirst();
    return rest;
}

Result<std::optional<qint64>> cli::Arguments::wholeNumber(const QByteArray &option, qint64 low, qint64 high) const
{
    if (!has(option))
        return std::nullopt;
    const auto number = settingvalue::wholeNumber(value(option));
    if (!number || *number < low || *number > high)
        return outOfRange(option, value(option), Tr::tr("a whole number from %1 to %2").arg(low).arg(high));
    return number;
}

Result<std::optional<double>> cli::Arguments::number(const QByteArray &option, double low, double high) const
{
    if (!has(option))
        return std::nullopt;
    const auto number = settingvalue::number(value(option));
    if (!number || *number < low || *number > high)
        return outOfRange(option, value(option), Tr::tr("a number from %1 to %2").arg(low).arg(high));
    return number;
}

Result<std::optional<qint64>> cli::Arguments::seconds(const QByteArray &option) const
{
    if (!has(option))
        return std::nullopt;
    const auto seconds = duration::parse(QString::fromUtf8(value(option)));
    if (!seconds)
        return outOfRange(option, value(option), Tr::tr("whole seconds, or a number with s, m, h or d"));
    return *seconds;
}
