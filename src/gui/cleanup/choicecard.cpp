// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cleanup/choicecard.h"

#include "core/target/target.h"
#include "gui/cleanup/policytext.h"
#include "gui/widgets/measure.h"
#include "gui/widgets/palette.h"
#include "ui_choicecard.h"

gui::ChoiceCard::ChoiceCard(const CleanupPolicy &policy, const QString &iconName, QWidget *parent)
    : Card(parent)
    , m_ui(std::make_unique<Ui::ChoiceCard>())
    , m_policy(policy)
    , m_iconName(iconName)
{
    m_ui->setupUi(this);
    const QString title = titleOf(policy);
    setAccessibleName(title);
    paintIcon();
    m_ui->titleLabel->setText(title);
    makeHeading(m_ui->titleLabel);
    makeTitle(m_ui->figureLabel);
    makeQuiet(m_ui->detailLabel);
    // Two lines each, so that the figures of neighbouring cards stand in one line.
    m_ui->textLabel->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_ui->textLabel->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_ui->daysSpin->setRange(shortestRetentionDays, longestRetentionDays);
    m_ui->daysSpin->setAccessibleName(tr("%1: older than this many days").arg(title));
    connect(m_ui->daysSpin, &QSpinBox::valueChanged, this,
            [this](int days) { m_ui->daysSpin->setSuffix(tr(" day(s)", nullptr, days)); });
    m_ui->daysSpin->setVisible(hasDays());
    m_ui->daysLabel->setVisible(hasDays());
    m_ui->previewButton->setAccessibleName(tr("Preview the cleanup: %1").arg(title));
    connect(m_ui->previewButton, &QPushButton::clicked, this, [this] { emit previewWanted(this->policy()); });
}

gui::ChoiceCard::~ChoiceCard() = default;

void gui::ChoiceCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintIcon();
}

void gui::ChoiceCard::paintIcon()
{
    m_ui->iconLabel->setPixmap(
        icon(m_iconName, stateColor(models::RunningState, palette())).pixmap(lines(this, 1), lines(this, 1)));
    m_ui->iconLabel->setAccessibleName(accessibleName());
}

bool gui::ChoiceCard::hasDays() const
{
    return std::any_of(directories.begin(), directories.end(),
                       [this](Directory directory) { return m_policy.command == toName(directory); });
}

void gui::ChoiceCard::addEditButton(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    button->setAccessibleName(tr("Change the preset: %1").arg(m_policy.command));
    m_ui->actionLayout->insertWidget(1, button);
    connect(button, &QPushButton::clicked, this, &ChoiceCard::editWanted);
    setTabOrder(button, m_ui->previewButton);
}

CleanupPolicy gui::ChoiceCard::policy() const
{
    CleanupPolicy policy = m_policy;
    if (hasDays())
        policy.setRetentionDays(policy.screenshotDays ? Directory::Screenshots : Directory::Downloads,
                                m_ui->daysSpin->value());
    return policy;
}

void gui::ChoiceCard::setText(const QString &text)
{
    m_ui->textLabel->setText(text);
}

void gui::ChoiceCard::setFigure(const QString &figure, const QString &detail)
{
    m_ui->figureLabel->setText(figure);
    m_ui->detailLabel->setText(detail);
}

void gui::ChoiceCard::setDays(int days)
{
    m_ui->daysSpin->setValue(days);
    m_ui->daysSpin->setSuffix(tr(" day(s)", nullptr, days));
}

void gui::ChoiceCard::setReady(bool isReady, const QString &why)
{
    m_ui->previewButton->setEnabled(isReady);
    m_ui->previewButton->setToolTip(isReady ? tr("Shows what would happen; changes nothing.") : why);
}
