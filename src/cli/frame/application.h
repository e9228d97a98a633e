// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/frame/command.h"

#include <memory>
#include <vector>

namespace cli {

/// scrapazoidctl as a whole: finds the command, gives help, and keeps the contract where no command is to be found.
class Application {
public:
    Application();

    /// `words` are the arguments without the program's name. The exit status.
    int run(const QList<QByteArray> &words, Surroundings &surroundings) const;

    const std::vector<std::unique_ptr<Command>> &commands() const { return m_commands; }
    /// Whatever stands before or behind any command.
    static Options generalOptions();

private:
    Command *find(const QByteArray &name) const;
    /// " (did you mean stuck?)", or nothing.
    QString didYouMean(const QByteArray &name) const;
    Options allOptions() const;
    Result<void> checkOptions(const Command &command, const Arguments &arguments) const;
    int fail(const Error &error, const QList<QByteArray> &words, Surroundings &surroundings) const;
    QString help(int columns) const;
    QString helpOf(const Command &command, int columns) const;

    std::vector<std::unique_ptr<Command>> m_commands;
};

} // namespace cli
