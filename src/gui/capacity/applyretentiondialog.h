// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "gui/session/livesession.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace gui {

class Banner;

/// Agreeing on how long files are kept in the whole database: says first what that would remove today. Removes nothing
/// by itself.
class ApplyRetentionDialog : public QDialog {
    Q_OBJECT

public:
    /// `days`: by Directory; nothing: what the profile says is to hold again.
    ApplyRetentionDialog(LiveSession &session, std::optional<std::array<int, 2>> days, QWidget *parent = nullptr);

signals:
    void applied();

private:
    void preview();
    void onPreviewed(const Result<PlanPtr> &plan);
    void apply();

    LiveSession &m_session;
    std::optional<std::array<int, 2>> m_days;
    Banner *m_banner;
    QLabel *m_wouldRemove;
    QPushButton *m_apply;
};

} // namespace gui
