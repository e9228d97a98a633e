// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>
#include <optional>

class QTextStream;

namespace cli {

/// Where a command reads and writes: handed in, so that tests can read and answer.
struct Streams {
    QTextStream &out;
    QTextStream &err;
    bool outIsTerminal = false;
    bool errIsTerminal = false;
    bool inIsTerminal = false;
    /// One line of the input; `isSecret` shows nothing of it while it is typed. Nothing at the end of the input or when
    /// somebody asks to stop.
    std::function<std::optional<QString>(bool isSecret)> readLine;

    /// Somebody can be asked: the question goes to `err`, so that `out` stays what it is.
    bool canAsk() const { return inIsTerminal && errIsTerminal; }
};

} // namespace cli
