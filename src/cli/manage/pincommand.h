// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/frame/command.h"
#include "core/plan/pin.h"

namespace cli {

/// scrapazoidctl pins, pin, unpin: executions that no cleanup touches.
class PinCommand : public Command {
public:
    enum class Action { List, Pin, Unpin };

    explicit PinCommand(Action action)
        : m_action(action)
    {
    }

    QByteArray name() const override;
    QString words() const override;
    QList<WordOffer> wordOffers() const override;
    QString summary() const override;
    QString details() const override;
    Options options() const override;

protected:
    qsizetype mostWords() const override;

private:
    Result<int> run() override;
    void report(JsonWriter &json) override;
    Result<int> list();
    Result<int> change();
    /// The words as ids. Errors: Usage.
    Result<QList<ExecutionId>> executions();

    Action m_action;
    QList<Pin> m_pins;
    QList<ExecutionId> m_changed;
};

} // namespace cli
