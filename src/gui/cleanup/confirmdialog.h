// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/cleanup/plansummary.h"

#include <QDialog>
#include <memory>

namespace gui {

namespace Ui {
class ConfirmDialog;
}

/// The last question before a run. Cancel is the default and has the focus; a large or irreversible run wants its count
/// typed before the button works.
class ConfirmDialog : public QDialog {
    Q_OBJECT

public:
    struct Question {
        PlanSummary summary;
        RemovalMode mode = RemovalMode::Quarantine;
        QByteArray archive = {}; ///< With RemovalMode::Archive: where it is.
        qint64 undoSeconds = 0;
        QStringList meant = {}; ///< What the guards asked and was said yes to.
        bool showsLocalTime = false;
    };
    /// From this many items on the count is typed; a permanent run of files always wants it.
    static constexpr qint64 typedFrom = 10'000;

    explicit ConfirmDialog(const Question &question, QWidget *parent);
    /// What destroys and is no plan: its count is always typed.
    struct Wording {
        QString title;
        QString headline;
        QString verb; ///< On the button.
        QList<std::pair<QString, QString>> facts; ///< Caption and value.
        qint64 count = 0;
    };
    ConfirmDialog(const Wording &wording, QWidget *parent);
    ~ConfirmDialog() override;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUp(const QString &headline, const QString &verb);
    void fillFacts(const Question &question);
    void fillFacts(const QList<std::pair<QString, QString>> &facts);
    void askForCount(qint64 count);

    std::unique_ptr<Ui::ConfirmDialog> m_ui;
};

} // namespace gui
