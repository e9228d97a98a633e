// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>
#include <compare>

/// What a key column says of a row: a whole number, or, where the column holds something else (a uuid, a text), the
/// text that stands for it, in one spelling. Numbers come before texts.
class RowKey {
public:
    RowKey() = default;
    RowKey(qint64 number) // NOLINT(google-explicit-constructor): most keys are numbers
        : m_number(number)
    {
    }
    static RowKey ofText(QByteArray text)
    {
        RowKey key;
        key.m_text = text.isNull() ? QByteArray("") : std::move(text);
        return key;
    }
    /// As people write it: digits are a number, whatever else there is a text.
    static RowKey ofInput(const QString &text)
    {
        bool isNumber = false;
        const qint64 number = text.toLongLong(&isNumber);
        return isNumber && QString::number(number) == text ? RowKey(number) : ofText(text.toUtf8());
    }

    bool isText() const { return !m_text.isNull(); }
    qint64 number() const { return m_number; } ///< 0 of a text.
    QByteArrayView text() const { return m_text; } ///< Null of a number.
    /// As it stands in the table.
    QString plain() const { return isText() ? QString::fromUtf8(m_text) : QString::number(m_number); }
    /// For people: on one line, and nothing in it that a terminal would obey.
    QString toString() const;

    friend bool operator==(const RowKey &one, const RowKey &other)
    {
        return one.isText() == other.isText() && one.m_number == other.m_number && one.m_text == other.m_text;
    }
    friend std::strong_ordering operator<=>(const RowKey &one, const RowKey &other)
    {
        if (one.isText() != other.isText())
            return one.isText() ? std::strong_ordering::greater : std::strong_ordering::less;
        return one.isText() ? one.m_text.compare(other.m_text) <=> 0 : one.m_number <=> other.m_number;
    }
    friend size_t qHash(const RowKey &key, size_t seed = 0) noexcept
    {
        return key.isText() ? ::qHash(key.m_text, seed) : ::qHash(key.m_number, seed);
    }

private:
    qint64 m_number = 0;
    QByteArray m_text;
};

/// A key of the executions, so that it is never taken for a screenshot's.
struct ExecutionId {
    RowKey value;
    friend auto operator<=>(const ExecutionId &, const ExecutionId &) = default;
    friend size_t qHash(const ExecutionId &id, size_t seed = 0) noexcept { return qHash(id.value, seed); }
};

/// A run in the journal, like "20261123-011502-3f9a": sorts by time, usable as a folder name.
struct RunId {
    QString value;
    bool isNull() const { return value.isEmpty(); }
    friend bool operator==(const RunId &, const RunId &) = default;
};
