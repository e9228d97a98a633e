// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/automation/schedule.h"
#include "core/target/target.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QSpinBox;
class QTimeEdit;

namespace gui {

class ModeChoice;

/// Changes one job of the schedule: when it runs, for how long files are kept, how they go, and its guards. What makes
/// no sense is said in the dialog.
class JobDialog : public QDialog {
    Q_OBJECT

public:
    /// `target`: for what is agreed and what the profile's guards are.
    JobDialog(const ScheduledJob &job, const Target &target, QWidget *parent);

    ScheduledJob job() const;
    void accept() override;

private:
    void buildTiming(QFormLayout *form);
    void buildRetention(QFormLayout *form, const Target &target);
    void buildGuards(QFormLayout *form, const Target &target);
    void showTimingFields();

    ScheduledJob m_job;
    QCheckBox *m_isOn;
    QComboBox *m_kind;
    QSpinBox *m_count;
    QComboBox *m_unit; ///< Data: seconds.
    QComboBox *m_weekday;
    QTimeEdit *m_time;
    QComboBox *m_zone;
    QCheckBox *m_follows;
    QSpinBox *m_days[2]; ///< By Directory.
    ModeChoice *m_mode;
    QCheckBox *m_hasPercent;
    QDoubleSpinBox *m_percent;
    QCheckBox *m_hasCount;
    QSpinBox *m_most;
    QLabel *m_error;
};

} // namespace gui
