// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <string>

/// Which object lies at a place, in the words of the store that gave it: nobody else reads it. Of one store, equal ones
/// are one object. A printable text, so that it can be kept; short ones need no memory of their own.
class FileToken {
public:
    FileToken() = default;
    explicit FileToken(std::string text)
        : m_text(std::move(text))
    {
    }

    const std::string &text() const { return m_text; }
    bool isEmpty() const { return m_text.empty(); }

    friend bool operator==(const FileToken &, const FileToken &) = default;
    friend size_t qHash(const FileToken &token, size_t seed = 0)
    {
        return qHashBits(token.m_text.data(), token.m_text.size(), seed);
    }

private:
    std::string m_text;
};
