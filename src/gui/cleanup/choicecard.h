// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/cleanup/cleanupchoice.h"
#include "gui/widgets/controls.h"

#include <memory>

namespace gui {

namespace Ui {
class ChoiceCard;
}

/// One kind of cleanup: what it does, how things stand, its age limit, and the way to its preview.
class ChoiceCard : public Card {
    Q_OBJECT

public:
    ChoiceCard(ItemKind kind, const QString &iconName, QWidget *parent);
    ~ChoiceCard() override;

    CleanupChoice choice() const;
    void setText(const QString &text);
    /// The figure in large, and a line below it.
    void setFigure(const QString &figure, const QString &detail);
    void setDays(int days);
    void setReady(bool isReady, const QString &why);

signals:
    void previewWanted(const CleanupChoice &choice);

private:
    std::unique_ptr<Ui::ChoiceCard> m_ui;
    ItemKind m_kind;
};

} // namespace gui
