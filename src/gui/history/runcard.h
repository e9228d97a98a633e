// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history.h"
#include "gui/widgets/controls.h"

#include <memory>

class QLabel;

namespace gui {

namespace Ui {
    class RunCard;
}

/// One run in words: who, when, under which policy, what was done and what can be brought back.
class RunCard : public Card {
    Q_OBJECT

public:
    explicit RunCard(QWidget *parent = nullptr);
    ~RunCard() override;

    void show(const RunRecord &run, bool local);
    void clear();

private:
    /// An empty value hides the row.
    void setRow(QLabel *label, QLabel *value, const QString &text);

    std::unique_ptr<Ui::RunCard> m_ui;
};

} // namespace gui
