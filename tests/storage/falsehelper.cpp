// SPDX-License-Identifier: GPL-3.0-or-later
// A helper that is none: it says hello as one does and then what its argument names.

#include "core/base/bootclock.h"
#include "storage/remote/columns.h"
#include "storage/remote/frames.h"

#include <QCborArray>
#include <QtEndian>
#include <array>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;
namespace wire = storage::wire;

namespace {
wire::FrameParser parser;
wire::FrameWriter writer(STDOUT_FILENO);

std::optional<wire::Message> receive()
{
    for (;;) {
        if (auto message = parser.next())
            return message;
        std::array<char, 65536> piece{};
        const ssize_t size = ::read(STDIN_FILENO, piece.data(), piece.size());
        if (size <= 0)
            return std::nullopt;
        parser.feed(piece.data(), size);
    }
}

void print(const QByteArray &text)
{
    [[maybe_unused]] const ssize_t written = ::write(STDOUT_FILENO, text.constData(), static_cast<size_t>(text.size()));
}

void part(qint64 id, const QCborMap &body)
{
    writer.write({.id = id, .word = u"part"_s, .body = body});
}

void end(qint64 id, const QCborMap &body)
{
    writer.write({.id = id, .word = u"end"_s, .body = body});
}

/// One file in the root's own folder.
void partOfNames(qint64 id, const QByteArray &packed, qint64 folder = 0)
{
    const qint64 count = packed.count('\0');
    part(id,
         {{"in"_L1, wire::packNumbers(std::span(&folder, 1))},
          {"counts"_L1, wire::packNumbers(std::span(&count, 1))},
          {"files"_L1, packed}});
}

void lie(const QByteArray &what, const wire::Message &asked)
{
    const qint64 id = asked.id;
    const QCborMap oneFile{{"folders"_L1, 1}, {"files"_L1, 1}, {"trouble"_L1, u""_s}};
    if (what == "truth") {
        partOfNames(id, QByteArray("a.png\0", 6));
        end(id, oneFile);
    } else if (what == "count") {
        partOfNames(id, QByteArray("a.png\0", 6));
        end(id, {{"folders"_L1, 1}, {"files"_L1, 2}, {"trouble"_L1, u""_s}});
    } else if (what == "slash") {
        partOfNames(id, QByteArray("a/b.png\0", 8));
        end(id, oneFile);
    } else if (what == "dots") {
        partOfNames(id, QByteArray("..\0", 3));
        end(id, oneFile);
    } else if (what == "folder") {
        part(id, {{"folders"_L1, QByteArray("../up/\0", 7)}});
        end(id, {{"folders"_L1, 2}, {"files"_L1, 0}, {"trouble"_L1, u""_s}});
    } else if (what == "nowhere") {
        partOfNames(id, QByteArray("a.png\0", 6), 7);
        end(id, oneFile);
    } else if (what == "foreign") {
        partOfNames(id + 4711, QByteArray("a.png\0", 6));
        end(id, oneFile);
    } else if (what == "large") {
        std::array<char, 4> head{};
        qToBigEndian(static_cast<quint32>(wire::largestFrame + 1), head.data());
        print(QByteArray(head.data(), head.size()));
    } else if (what == "garbage") {
        print(QByteArray("\0\0\0\4what", 8));
    } else if (what == "half") {
        print(QByteArray("\0\0\1\0half", 8));
        std::_Exit(0);
    } else if (what == "tail") {
        partOfNames(id, QByteArray("a.png\0", 6));
        std::_Exit(0);
    } else if (what == "word") {
        writer.write({.id = id, .word = u"perhaps"_s, .body = {}});
    } else if (what == "column") {
        end(id, {{"state"_L1, QByteArray("123")}});
    }
}
} // namespace

int main(int argc, char **argv)
{
    const QByteArray what = argc > 1 ? argv[1] : "";
    if (what == "silent")
        return 0;
    if (what == "unknown") {
        fputs("sh: scrapazoidctl: command not found\n", stderr);
        return 127;
    }
    if (what == "unreachable") {
        fputs("Warning: something\nssh: connect to host there port 22: Connection refused\n", stderr);
        return 255;
    }
    if (what == "shell") {
        print("This account is currently not available.\n");
        return 1;
    }
    if (what == "motd")
        print("Welcome to there!\nYou have mail.\n");
    if (what == "flood") {
        for (int line = 0; line < 20'000; ++line)
            print("welcome, welcome\n");
        return 0;
    }
    print(wire::greeting);
    const auto hello = receive();
    if (!hello)
        return 1;
    const BootTime here = systemBootTime();
    end(hello->id,
        {{"protocol"_L1, 1},
         {"version"_L1, u"9.9"_s},
         {"user"_L1, what == "name" ? u"x:rwX /; touch /tmp/taken #"_s : u"liar"_s},
         {"machine"_L1, here.machine},
         {"boot"_L1, here.boot},
         {"clock"_L1, here.microseconds * 1000}});
    while (const auto asked = receive()) {
        if (asked->word == "open"_L1)
            end(asked->id, {{"root"_L1, 1}, {"identity"_L1, QCborMap{{"inode"_L1, 2}}}, {"device"_L1, 1}});
        else if (asked->word == "list"_L1 || asked->word == "look"_L1)
            lie(what, *asked);
        else if (asked->word == "ping"_L1)
            end(asked->id, {{"clock"_L1, systemBootTime().microseconds * 1000}});
        else if (what == "mortal")
            return 1;
        else if (asked->word == "lead"_L1 || asked->word == "settle"_L1)
            end(asked->id, {});
    }
    return 0;
}
