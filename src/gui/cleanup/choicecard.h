// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/policy.h"
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
    /// An age limit is offered where `policy` is the retention of one directory.
    ChoiceCard(const CleanupPolicy &policy, const QString &iconName, QWidget *parent);
    ~ChoiceCard() override;

    CleanupPolicy policy() const;
    void setText(const QString &text);
    /// The figure in large, and a line below it.
    void setFigure(const QString &figure, const QString &detail);
    void setDays(int days);
    void setReady(bool isReady, const QString &why);

    /// A second button: for cards that people have made themselves.
    void addEditButton(const QString &text);

signals:
    void previewWanted(const CleanupPolicy &policy);
    void editWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintIcon();

    std::unique_ptr<Ui::ChoiceCard> m_ui;
    bool hasDays() const;

    CleanupPolicy m_policy;
    QString m_iconName;
};

} // namespace gui
