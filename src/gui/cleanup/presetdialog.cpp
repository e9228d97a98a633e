// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cleanup/presetdialog.h"

#include "core/target/target.h"
#include "gui/cleanup/modechoice.h"
#include "gui/widgets/question.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

gui::PresetDialog::PresetDialog(const CleanupPolicy &preset, QWidget *parent)
    : QDialog(parent)
    , m_preset(preset)
    , m_name(new QLineEdit(preset.command))
    , m_stuck(new QCheckBox(tr("&Stuck executions, marked as failed")))
    , m_retention{new QCheckBox(tr("S&creenshots older than")), new QCheckBox(tr("&Downloads older than"))}
    , m_days{new QSpinBox, new QSpinBox}
    , m_orphans(new QCheckBox(tr("&Orphans: files that no row names")))
    , m_missing(new QCheckBox(tr("&Missing rows: rows whose file is gone")))
    , m_mode(new ModeChoice(Qt::Vertical, this))
    , m_error(new QLabel)
{
    setWindowTitle(preset.command.isEmpty() ? tr("New preset") : tr("Preset \"%1\"").arg(preset.command));
    m_name->setPlaceholderText(tr("Like \"Nightly\""));
    m_name->setMaxLength(static_cast<int>(longestSectionName));
    m_name->setReadOnly(!preset.command.isEmpty());
    m_stuck->setChecked(preset.stuck);
    m_orphans->setChecked(!preset.orphans.isEmpty());
    m_missing->setChecked(!preset.missing.isEmpty());
    m_mode->setMode(preset.mode);
    m_error->setWordWrap(true);
    m_error->setTextFormat(Qt::PlainText);
    m_error->hide();

    auto *form = new QFormLayout;
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("Cleans"), m_stuck);
    for (const Directory directory : directories) {
        const auto side = static_cast<size_t>(directory);
        QCheckBox *check = m_retention[side];
        QSpinBox *days = m_days[side];
        const auto &retention = preset.retentionDays(directory);
        days->setRange(shortestRetentionDays, longestRetentionDays);
        days->setAccessibleName(check->text().remove(QLatin1Char('&')));
        connect(days, &QSpinBox::valueChanged, days,
                [days](int value) { days->setSuffix(tr(" day(s)", nullptr, value)); });
        days->setValue(retention.value_or(Target{}.retentionDays(directory)));
        days->setSuffix(tr(" day(s)", nullptr, days->value()));
        days->setEnabled(retention.has_value());
        check->setChecked(retention.has_value());
        connect(check, &QCheckBox::toggled, days, &QWidget::setEnabled);
        auto *row = new QHBoxLayout;
        row->addWidget(check);
        row->addWidget(days);
        row->addStretch(1);
        form->addRow(QString(), row);
    }
    form->addRow(QString(), m_orphans);
    form->addRow(QString(), m_missing);
    form->addRow(tr("Files go to"), m_mode);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &PresetDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (!preset.command.isEmpty()) {
        auto *removeButton = buttons->addButton(tr("&Remove"), QDialogButtonBox::ResetRole);
        removeButton->setAutoDefault(false);
        connect(removeButton, &QPushButton::clicked, this, &PresetDialog::remove);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(m_error);
    layout->addWidget(buttons);
    m_name->setFocus();
}

CleanupPolicy gui::PresetDialog::policy() const
{
    const QList<Directory> both{directories.begin(), directories.end()};
    CleanupPolicy policy;
    policy.command = m_name->text().simplified();
    policy.stuck = m_stuck->isChecked();
    for (const Directory directory : directories) {
        const auto side = static_cast<size_t>(directory);
        if (m_retention[side]->isChecked())
            policy.setRetentionDays(directory, m_days[side]->value());
    }
    // One folder alone is for the configuration file; changing anything else keeps it.
    if (m_orphans->isChecked())
        policy.orphans = m_preset.orphans.isEmpty() ? both : m_preset.orphans;
    if (m_missing->isChecked())
        policy.missing = m_preset.missing.isEmpty() ? both : m_preset.missing;
    policy.mode = m_mode->mode();
    return policy;
}

void gui::PresetDialog::save()
{
    const CleanupPolicy made = policy();
    PresetStore store;
    if (m_preset.command.isEmpty() && store.load(made.command)) {
        finish(
            failure(ErrorKind::Usage, tr("There is a preset \"%1\" already: choose another name.").arg(made.command)));
        return;
    }
    finish(store.save(made));
}

void gui::PresetDialog::remove()
{
    ask(this,
        {.title = tr("Remove preset"),
         .text = tr("Remove the preset \"%1\"?").arg(m_preset.command),
         .detail = tr("Nothing but the preset goes: no file and no row."),
         .action = tr("Remove preset")},
        [this] { finish(PresetStore().remove(m_preset.command)); });
}

void gui::PresetDialog::finish(const Result<void> &done)
{
    if (done) {
        accept();
        return;
    }
    m_error->setText(done.error().message);
    m_error->show();
}
