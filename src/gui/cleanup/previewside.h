// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/look/findvolumes.h"
#include "core/plan/interlock.h"
#include "core/plan/policy.h"
#include "core/plan/run.h"
#include "gui/cleanup/plansummary.h"
#include "gui/session/livesession.h"

#include <QObject>

namespace gui {

namespace Ui {
class PreviewView;
}

/// The side of a preview: what will happen, what it means for the volume, in which mode, what stands in its way, and
/// the button. Works on its part of the preview's form.
class PreviewSide : public QObject {
    Q_OBJECT

public:
    PreviewSide(LiveSession &session, Ui::PreviewView &ui, QObject *parent);

    /// Everything unknown, for a plan that is being made.
    void reset(const CleanupPolicy &policy);
    void setPlan(const PlanPtr &plan);
    void setVolumes(const std::map<Directory, Volume> &volumes);
    /// What is ticked is being counted anew: the button waits.
    void setCounting();
    void setSummary(const PlanSummary &summary);
    void setInterlocks(const Result<Interlocks> &interlocks);

    const PlanSummary &summary() const { return m_summary; }
    bool isCounted() const { return m_isCounted; }
    bool isChecked() const { return m_isChecked; }
    bool isRed() const;
    RemovalMode mode() const;
    bool overridesGuards() const;
    void updateFacts();
    void updateButton();

private:
    void updateVolume();

    LiveSession &m_session;
    Ui::PreviewView &m_ui;
    CleanupPolicy m_policy;
    bool m_touchesNoFile = false;
    PlanPtr m_plan;
    PlanSummary m_summary;
    Interlocks m_interlocks;
    std::map<Directory, Volume> m_volumes;
    bool m_isCounted = false;
    bool m_isChecked = false;
};

} // namespace gui
