// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/frame/command.h"

namespace cli {

/// scrapazoidctl serve: looks after the folders of this computer for a console elsewhere.
class ServeCommand : public Command {
public:
    QByteArray name() const override { return "serve"; }
    QString summary() const override;
    QString details() const override;
    Options options() const override;

private:
    Result<int> run() override;
    void report(JsonWriter &json) override;
};

} // namespace cli
