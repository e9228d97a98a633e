// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/text/jsonwriter.h"

#include <QTextStream>

using namespace Qt::StringLiterals;

void cli::JsonWriter::beginObject()
{
    separate();
    open('{');
}

void cli::JsonWriter::beginObject(QLatin1StringView key)
{
    writeKey(key);
    open('{');
}

void cli::JsonWriter::endObject()
{
    close('}');
    if (m_isEmpty.isEmpty()) {
        m_out << '\n';
        m_out.flush();
    }
}

void cli::JsonWriter::endAnswer(const std::optional<QString> &error)
{
    member("format"_L1, qint64{1});
    member("error"_L1, error);
    endObject();
}

void cli::JsonWriter::beginArray(QLatin1StringView key)
{
    writeKey(key);
    open('[');
}

void cli::JsonWriter::endArray()
{
    close(']');
}

void cli::JsonWriter::member(QLatin1StringView key, const QString &text)
{
    writeKey(key);
    writeText(text);
}

void cli::JsonWriter::member(QLatin1StringView key, qint64 number)
{
    writeKey(key);
    m_out << QString::number(number);
}

void cli::JsonWriter::member(QLatin1StringView key, const RowKey &value)
{
    value.isText() ? member(key, value.plain()) : member(key, value.number());
}

void cli::JsonWriter::member(QLatin1StringView key, double number)
{
    writeKey(key);
    QString text = QString::number(number, 'f', 3);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    m_out << text;
}

void cli::JsonWriter::member(QLatin1StringView key, bool value)
{
    writeKey(key);
    m_out << (value ? "true" : "false");
}

void cli::JsonWriter::null(QLatin1StringView key)
{
    writeKey(key);
    m_out << "null";
}

void cli::JsonWriter::member(QLatin1StringView key, const std::optional<QString> &text)
{
    if (text)
        member(key, *text);
    else
        null(key);
}

void cli::JsonWriter::element(const QString &text)
{
    separate();
    writeText(text);
}

void cli::JsonWriter::separate()
{
    if (!m_isEmpty.isEmpty() && !std::exchange(m_isEmpty.last(), false))
        m_out << ", ";
}

void cli::JsonWriter::writeKey(QLatin1StringView key)
{
    separate();
    m_out << '"' << key << "\": ";
}

void cli::JsonWriter::writeText(const QString &text)
{
    QString escaped(u'"');
    for (const QChar character : QString::fromUtf8(text.toUtf8())) { // there and back: replaces half surrogates
        switch (character.unicode()) {
        case u'"': escaped += u"\\\""_s; break;
        case u'\\': escaped += u"\\\\"_s; break;
        case u'\n': escaped += u"\\n"_s; break;
        case u'\t': escaped += u"\\t"_s; break;
        default:
            if (character.category() == QChar::Other_Control)
                escaped += u"\\u"_s + QString::number(character.unicode(), 16).rightJustified(4, u'0');
            else
                escaped += character;
        }
    }
    m_out << escaped << '"';
}

void cli::JsonWriter::open(char bracket)
{
    m_hasBegun = true;
    m_out << bracket;
    m_isEmpty.append(true);
}

void cli::JsonWriter::close(char bracket)
{
    m_out << bracket;
    m_isEmpty.removeLast();
}
