// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/localtoken.h"

#include <array>
#include <charconv>

namespace {
constexpr int base = 16;
constexpr char separator = '.';
} // namespace

FileToken storage::tokenOf(const struct stat &status)
{
    std::array<char, 2 * 2 * sizeof(quint64) + 1> room;
    char *end = std::to_chars(room.begin(), room.end(), quint64(status.st_dev), base).ptr;
    *end++ = separator;
    end = std::to_chars(end, room.end(), quint64(status.st_ino), base).ptr;
    return FileToken(std::string(room.begin(), end));
}

std::string_view storage::inodeOf(const FileToken &token)
{
    const std::string_view text = token.text();
    return text.substr(text.find(separator) + 1); // all of it where there is none
}
