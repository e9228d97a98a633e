// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/setup.h"
#include "gui/session/livesession.h"

#include <QDialog>
#include <memory>

namespace gui {

namespace Ui {
class SetupDialog;
}

/// Says step by step what setting up would do, does it on consent, and says what was done.
class SetupDialog : public QDialog {
    Q_OBJECT

public:
    explicit SetupDialog(LiveSession &session, QWidget *parent = nullptr);
    ~SetupDialog() override;

private:
    void onPlanned(const Result<cleanup::SetupReport> &report);
    void run();
    void onDone(const Result<cleanup::SetupReport> &report);
    void showSteps(const QStringList &steps);

    LiveSession &m_session;
    std::unique_ptr<Ui::SetupDialog> m_ui;
};

} // namespace gui
