// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/interlock.h"
#include "core/plan/policy.h"
#include "core/plan/run.h"
#include "core/storage/volume.h"
#include "gui/cleanup/plansummary.h"
#include "gui/session/livesession.h"
#include "gui/widgets/controls.h"

class QCheckBox;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace gui {

class ArchiveAdvice;
class GuardQuestions;
class ModeChoice;
class PlanTable;
class VolumeBar;

/// The foot of a preview, where all of it is decided: what the whole plan amounts to, kind by kind, what stands in its
/// way with the questions that let it pass, the mode with its consequences, and the button. Its table and questions
/// scroll where there is little room; the button is always whole.
class DecisionBar : public Card {
    Q_OBJECT

public:
    explicit DecisionBar(LiveSession &session, QWidget *parent = nullptr);

    /// Everything unknown, for a plan that is being made.
    void reset(const CleanupPolicy &policy);
    void setPlan(const PlanPtr &plan);
    /// One for each volume; where there is one alone, both folders lie on it.
    void setVolumes(const std::map<Directory, Volume> &volumes);
    /// What is ticked is being counted anew: the button waits.
    void setCounting();
    void setSummary(const PlanSummary &summary);
    void setInterlocks(const Result<Interlocks> &interlocks);

    const PlanSummary &summary() const { return m_summary; }
    bool isCounted() const { return m_isCounted; }
    bool isChecked() const { return m_isChecked; }
    bool isRed() const;
    RunRequest request(const Selection &selection) const;
    /// What the guards asked and was said yes to, in words.
    QStringList meant() const;
    /// What goes to quarantine is to be freed as soon as it is there.
    bool freesAfterwards() const;
    /// What of the plan the list is to show; none: all of it.
    std::optional<size_t> section() const;
    QPushButton *backButton() const { return m_back; }

signals:
    void runWanted();
    void backWanted();
    void sectionChosen();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildModes(QVBoxLayout *rows);
    void buildActions(QVBoxLayout *rows);
    void connectControls();
    RemovalMode mode() const;
    void chooseArchive();
    QByteArray archivePlace() const;
    bool isArchivePlace() const;
    void lookAtArchive();
    void updateConsequences();
    void updateVolume();
    void updateButton();
    void fitUpper();
    QString obstacle() const;
    QString fullVolumeText() const;
    const Volume *fullestVolume() const;
    Space spaceOn(Directory directory) const;

    LiveSession &m_session;
    PlanTable *m_table;
    GuardQuestions *m_questions;
    QWidget *m_upper; ///< Both of them.
    QWidget *m_scrolled;
    ModeChoice *m_mode;
    QLineEdit *m_archivePlace; ///< Where that is, as long as it is the choice.
    QToolButton *m_archiveBrowse;
    ArchiveAdvice *m_archiveAdvice;
    QCheckBox *m_freeAfter; ///< Where the volume is full.
    QLabel *m_consequence;
    QLabel *m_volumeLabel;
    VolumeBar *m_volumeBar;
    QLabel *m_hint;
    QPushButton *m_back;
    DangerButton *m_run;
    CleanupPolicy m_policy;
    bool m_touchesNoFile = false;
    PlanPtr m_plan;
    PlanSummary m_summary;
    Interlocks m_interlocks;
    QString m_checkTrouble; ///< Why the conditions could not be looked at.
    std::map<Directory, Volume> m_volumes;
    bool m_isCounted = false;
    bool m_isChecked = false;
};

} // namespace gui
