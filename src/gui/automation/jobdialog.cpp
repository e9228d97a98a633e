// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/automation/jobdialog.h"

#include "gui/cleanup/modechoice.h"
#include "gui/cleanup/policytext.h"
#include "gui/widgets/controls.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QTimeEdit>
#include <QTimeZone>
#include <climits>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 day = 86'400;

/// A box with the field that it switches.
QWidget *switched(QCheckBox *check, QWidget *field)
{
    auto *row = new QWidget;
    auto *columns = new QHBoxLayout(row);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->addWidget(check);
    columns->addWidget(field);
    columns->addStretch(1);
    field->setEnabled(check->isChecked());
    QObject::connect(check, &QCheckBox::toggled, field, &QWidget::setEnabled);
    return row;
}
} // namespace

gui::JobDialog::JobDialog(const ScheduledJob &job, const Target &target, QWidget *parent)
    : QDialog(parent)
    , m_job(job)
    , m_isOn(new QCheckBox(tr("&On")))
    , m_kind(new QComboBox)
    , m_count(new QSpinBox)
    , m_unit(new QComboBox)
    , m_weekday(new QComboBox)
    , m_time(new QTimeEdit)
    , m_zone(new QComboBox)
    , m_follows(new QCheckBox(tr("As &agreed for the database, or in the profile")))
    , m_days{new QSpinBox, new QSpinBox}
    , m_mode(new ModeChoice(Qt::Vertical, this))
    , m_hasPercent(new QCheckBox(tr("At most a &share of the files:")))
    , m_percent(new QDoubleSpinBox)
    , m_hasCount(new QCheckBox(tr("At most so &many items:")))
    , m_most(new QSpinBox)
    , m_error(new QLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Job \"%1\"").arg(job.name));
    auto *form = new QFormLayout;
    auto *contents = new QLabel(gui::contentsOf(job.policyFor(target)));
    contents->setTextFormat(Qt::PlainText);
    form->addRow(tr("Cleans"), contents);
    m_isOn->setChecked(job.isOn);
    form->addRow(QString(), m_isOn);
    buildTiming(form);
    buildRetention(form, target);
    buildGuards(form, target);
    m_error->setWordWrap(true);
    m_error->setTextFormat(Qt::PlainText);
    m_error->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &JobDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *rows = new QVBoxLayout(this);
    rows->setSpacing(12);
    rows->addLayout(form);
    rows->addWidget(m_error);
    rows->addWidget(buttons);
}

void gui::JobDialog::buildTiming(QFormLayout *form)
{
    const Timing &timing = m_job.timing;
    m_kind->addItem(tr("At an interval"), static_cast<int>(Timing::Kind::Interval));
    m_kind->addItem(tr("Every day"), static_cast<int>(Timing::Kind::Daily));
    m_kind->addItem(tr("Every week"), static_cast<int>(Timing::Kind::Weekly));
    m_kind->setCurrentIndex(static_cast<int>(timing.kind));
    m_unit->addItem(tr("seconds"), 1);
    m_unit->addItem(tr("minutes"), 60);
    m_unit->addItem(tr("hours"), 3600);
    m_unit->addItem(tr("days"), day);
    int unit = m_unit->count() - 1;
    while (unit > 0 && timing.seconds % m_unit->itemData(unit).toLongLong() != 0)
        --unit;
    m_unit->setCurrentIndex(unit);
    m_count->setRange(1, 366 * static_cast<int>(day));
    m_count->setValue(static_cast<int>(timing.seconds / m_unit->currentData().toLongLong()));
    m_count->setAccessibleName(tr("Interval"));
    m_unit->setAccessibleName(tr("Unit of the interval"));
    for (int weekday = 1; weekday <= 7; ++weekday)
        m_weekday->addItem(QLocale().dayName(weekday), weekday);
    m_weekday->setCurrentIndex(timing.weekday - 1);
    m_weekday->setAccessibleName(tr("Day of the week"));
    m_time->setDisplayFormat(u"HH:mm"_s);
    m_time->setTime(QTime(0, 0).addSecs(timing.minute * 60));
    m_time->setAccessibleName(tr("Time of day"));
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->setAccessibleName(tr("Time zone"));
    const auto zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &zone : zones)
        m_zone->addItem(QString::fromUtf8(zone));
    m_zone->setCurrentText(QString::fromUtf8(timing.zone));
    m_zone->setToolTip(tr("Here: %1").arg(QString::fromUtf8(QTimeZone::systemTimeZoneId())));
    auto *fields = new QHBoxLayout;
    for (QWidget *field : std::initializer_list<QWidget *>{m_kind, m_count, m_unit, m_weekday, m_time, m_zone})
        fields->addWidget(field);
    fields->addStretch(1);
    form->addRow(tr("&When"), fields);
    if (auto *label = qobject_cast<QLabel *>(form->labelForField(fields)))
        label->setBuddy(m_kind);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &JobDialog::showTimingFields);
    showTimingFields();
}

void gui::JobDialog::showTimingFields()
{
    const auto kind = static_cast<Timing::Kind>(m_kind->currentData().toInt());
    const bool isInterval = kind == Timing::Kind::Interval;
    m_count->setVisible(isInterval);
    m_unit->setVisible(isInterval);
    m_weekday->setVisible(kind == Timing::Kind::Weekly);
    m_time->setVisible(!isInterval);
    m_zone->setVisible(!isInterval);
}

void gui::JobDialog::buildRetention(QFormLayout *form, const Target &target)
{
    m_follows->setChecked(m_job.followsRetention);
    const bool hasDays = m_job.policy.screenshotDays || m_job.policy.downloadDays;
    if (hasDays)
        form->addRow(tr("Retention"), m_follows);
    for (const Directory directory : directories) {
        QSpinBox *days = m_days[static_cast<size_t>(directory)];
        days->setAccessibleName(directory == Directory::Screenshots ? tr("Days for which screenshots are kept")
                                                                    : tr("Days for which downloads are kept"));
        const auto &retention = m_job.policy.retentionDays(directory);
        days->setRange(shortestRetentionDays, longestRetentionDays);
        connect(days, &QSpinBox::valueChanged, days,
                [days](int value) { days->setSuffix(tr(" day(s)", nullptr, value)); });
        days->setValue(m_job.followsRetention || !retention ? target.retentionDays(directory) : *retention);
        days->setSuffix(tr(" day(s)", nullptr, days->value()));
        days->setDisabled(m_job.followsRetention);
        connect(m_follows, &QCheckBox::toggled, days, &QWidget::setDisabled);
        if (retention)
            form->addRow(directory == Directory::Screenshots ? tr("S&creenshots") : tr("&Downloads"), days);
        else
            days->setParent(this);
        days->setVisible(retention.has_value());
    }
    if (!hasDays)
        m_follows->setParent(this);
    m_follows->setVisible(hasDays);
    m_mode->setMode(m_job.policy.mode);
    if (m_job.hasFiles())
        form->addRow(tr("Files go to"), m_mode);
    m_mode->setVisible(m_job.hasFiles());
}

void gui::JobDialog::buildGuards(QFormLayout *form, const Target &target)
{
    m_hasPercent->setChecked(m_job.maxPercent.has_value());
    m_percent->setRange(0.1, 100);
    m_percent->setDecimals(1);
    m_percent->setSuffix(tr(" %"));
    m_percent->setValue(m_job.maxPercent.value_or(target.guards.absencePercent()));
    m_percent->setAccessibleName(tr("Share of the files"));
    m_hasCount->setChecked(m_job.maxDelete.has_value());
    m_most->setRange(1, INT_MAX);
    m_most->setGroupSeparatorShown(true);
    m_most->setValue(static_cast<int>(std::min<qint64>(
        m_job.maxDelete.value_or(target.guards.maxDelete > 0 ? target.guards.maxDelete : 10'000), INT_MAX)));
    m_most->setAccessibleName(tr("Number of items"));
    form->addRow(tr("Guards"), switched(m_hasPercent, m_percent));
    form->addRow(QString(), switched(m_hasCount, m_most));
    auto *note = new QLabel(tr("Those that are not ticked are the profile's."));
    makeQuiet(note);
    form->addRow(QString(), note);
}

ScheduledJob gui::JobDialog::job() const
{
    ScheduledJob job = m_job;
    job.isOn = m_isOn->isChecked();
    job.timing.kind = static_cast<Timing::Kind>(m_kind->currentData().toInt());
    job.timing.seconds = m_count->value() * m_unit->currentData().toLongLong();
    job.timing.weekday = m_weekday->currentData().toInt();
    job.timing.minute = QTime(0, 0).secsTo(m_time->time()) / 60;
    job.timing.zone = m_zone->currentText().trimmed().toUtf8();
    job.followsRetention = m_follows->isChecked();
    for (const Directory directory : directories) {
        if (m_job.policy.retentionDays(directory))
            job.policy.setRetentionDays(directory, m_days[static_cast<size_t>(directory)]->value());
    }
    job.policy.mode = m_mode->mode();
    job.maxPercent = m_hasPercent->isChecked() ? std::optional(m_percent->value()) : std::nullopt;
    job.maxDelete = m_hasCount->isChecked() ? std::optional<qint64>(m_most->value()) : std::nullopt;
    return job;
}

void gui::JobDialog::accept()
{
    Schedule alone;
    alone.jobs = {job()};
    if (const auto checked = checkSchedule(alone); !checked) {
        m_error->setText(checked.error().message);
        m_error->show();
        return;
    }
    QDialog::accept();
}
