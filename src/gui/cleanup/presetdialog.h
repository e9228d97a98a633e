// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/presetstore.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace gui {

class ModeChoice;

/// Makes or changes a preset: which kinds, by which age, and how their files go. Saves it itself; what the store
/// refuses is said in the dialog.
class PresetDialog : public QDialog {
    Q_OBJECT

public:
    /// `preset`: the one to change; one without a command is a new one.
    PresetDialog(const CleanupPolicy &preset, QWidget *parent);

private:
    CleanupPolicy policy() const;
    void save();
    void remove();
    void finish(const Result<void> &done);

    CleanupPolicy m_preset;
    QLineEdit *m_name;
    QCheckBox *m_stuck;
    QCheckBox *m_retention[2]; ///< By Directory.
    QSpinBox *m_days[2];
    QCheckBox *m_orphans;
    QCheckBox *m_missing;
    ModeChoice *m_mode;
    QLabel *m_error;
};

} // namespace gui
