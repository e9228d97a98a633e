// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bytes.h"

#include "core/tr.h"

#include <QLocale>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
/// Length of the well-formed UTF-8 sequence at `at`, 0 where there is none (overlong forms and surrogates included).
qsizetype sequenceLength(const QByteArray &name, qsizetype at)
{
    const auto byte = [&](qsizetype index) { return static_cast<unsigned char>(name.at(index)); };
    const auto lead = byte(at);
    const qsizetype length = lead < 0x80 ? 1
        : lead < 0xc2                    ? 0
        : lead < 0xe0                    ? 2
        : lead < 0xf0                    ? 3
        : lead < 0xf5                    ? 4
                                         : 0;
    if (length == 0 || at + length > name.size())
        return 0;
    for (qsizetype index = at + 1; index < at + length; ++index) {
        if ((byte(index) & 0xc0) != 0x80)
            return 0;
    }
    if ((lead == 0xe0 && byte(at + 1) < 0xa0) || (lead == 0xed && byte(at + 1) >= 0xa0)
        || (lead == 0xf0 && byte(at + 1) < 0x90) || (lead == 0xf4 && byte(at + 1) >= 0x90))
        return 0;
    return length;
}

QString hexEscape(unsigned char byte)
{
    return u"\\x"_s + QString::number(byte, 16).rightJustified(2, u'0');
}

bool reordersOrHides(QChar character)
{
    const auto code = character.unicode();
    return (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e)
        || (code >= 0x2060 && code <= 0x2069) || code == 0xfeff || code == 0x061c;
}

/// Text in which nothing steers a terminal or hides; of control characters only `kept` stay.
QString visible(const QString &text, QStringView kept)
{
    const auto isControl
        = [kept](QChar character) { return character.category() == QChar::Other_Control && !kept.contains(character); };
    const bool isPlain = std::none_of(
        text.begin(), text.end(), [&](QChar character) { return isControl(character) || reordersOrHides(character); });
    if (isPlain)
        return text;
    QString shown;
    shown.reserve(text.size());
    for (const QChar character : text) {
        if (isControl(character))
            shown += hexEscape(static_cast<unsigned char>(character.unicode()));
        else if (reordersOrHides(character))
            shown += u"\\u{"_s + QString::number(character.unicode(), 16) + u'}';
        else
            shown += character;
    }
    return shown;
}

/// Whether every byte stands for itself, as in nearly all names: those are shown by the million.
bool isPlainAscii(QByteArrayView name)
{
    return std::all_of(name.begin(), name.end(), [](char byte) { return byte >= ' ' && byte <= '~' && byte != '\\'; });
}
} // namespace

QString bytes::forPeople(qint64 size)
{
    return QLocale().formattedDataSize(size, size < 1024 ? 0 : 1, QLocale::DataSizeIecFormat);
}

QString bytes::decimal(double size)
{
    static const QStringList units{Tr::tr("bytes"), u"kB"_s, u"MB"_s, u"GB"_s, u"TB"_s, u"PB"_s};
    qsizetype unit = 0;
    // What would be rounded up to a thousand belongs to the next unit.
    while (std::abs(size) >= 999.995 && unit + 1 < units.size()) {
        size /= 1000;
        ++unit;
    }
    const double shown = std::round(size * 100) / 100;
    return QLocale().toString(shown, 'f', QLocale::FloatingPointShortest) + u' ' + units[unit];
}

Result<qint64> bytes::parse(QStringView text)
{
    QStringView rest = text.trimmed();
    qsizetype digits = 0;
    while (digits < rest.size() && (rest.at(digits).isDigit() || rest.at(digits) == u'.'))
        ++digits;
    bool isNumber = false;
    const double number = rest.first(digits).toDouble(&isNumber);
    const QString unit = rest.sliced(digits).trimmed().toString().toUpper();
    static const QString prefixes = u"KMGTP"_s;
    double factor = 0;
    if (unit.isEmpty() || unit == "B"_L1) {
        factor = 1;
    } else if (const auto power = prefixes.indexOf(unit.front()); power >= 0) {
        const QStringView suffix = QStringView(unit).sliced(1);
        if (suffix.isEmpty() || suffix == "B"_L1)
            factor = std::pow(1000.0, static_cast<double>(power + 1));
        else if (suffix == "IB"_L1)
            factor = std::pow(1024.0, static_cast<double>(power + 1));
    }
    if (!isNumber || factor == 0 || number * factor > 9e18) {
        return failure(ErrorKind::Usage,
                       Tr::tr("\"%1\" is not a size: write a number with B, KB, MB, GB, KiB, MiB or GiB.").arg(text));
    }
    return static_cast<qint64>(std::llround(number * factor));
}

QString bytes::escapeName(const QByteArray &name)
{
    if (isPlainAscii(name))
        return QString::fromLatin1(name);
    QString text;
    text.reserve(name.size());
    for (qsizetype at = 0; at < name.size();) {
        const auto byte = static_cast<unsigned char>(name.at(at));
        const qsizetype length = sequenceLength(name, at);
        if (byte == '\\')
            text += u"\\\\"_s;
        else if (length == 0)
            text += hexEscape(byte);
        else
            text += QString::fromUtf8(name.constData() + at, length);
        at += std::max<qsizetype>(length, 1);
    }
    return text;
}

QString bytes::displayName(const QByteArray &name)
{
    return isPlainAscii(name) ? QString::fromLatin1(name) : visible(escapeName(name), {});
}

QString bytes::displayText(const QString &text)
{
    return visible(text, u"\n\t");
}

size_t bytes::hashOf(QByteArrayView path)
{
    return path.isEmpty() ? 0 : qHashBits(path.data(), static_cast<size_t>(path.size()), 0);
}
