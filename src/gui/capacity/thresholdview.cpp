// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/capacity/thresholdview.h"

#include "gui/capacity/capacitytext.h"
#include "gui/widgets/controls.h"
#include "gui/widgets/datatable.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

using namespace Qt::StringLiterals;

gui::ThresholdView::ThresholdView(QWidget *parent)
    : QWidget(parent)
    , m_limit(new QSpinBox(this))
    , m_verdict(makeProse(this))
    , m_table(new DataTable(this))
{
    m_limit->setRange(1, 7 * 24 * 60);
    m_limit->setSuffix(tr(" min"));
    auto *label = new QLabel(tr("&Executions would count as stuck after"), this);
    label->setBuddy(m_limit);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(label);
    line->addWidget(m_limit);
    line->addStretch(1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(8, 8, 8, 8);
    rows->setSpacing(8);
    rows->addLayout(line);
    rows->addWidget(m_verdict);
    rows->addWidget(m_table, 1);
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("Completed executions over the limit, by user"));
    connect(m_limit, &QSpinBox::valueChanged, this, &ThresholdView::fill);
}

void gui::ThresholdView::setLimitSeconds(int seconds)
{
    m_limit->setValue(seconds / 60);
}

void gui::ThresholdView::show(const StuckSimulation *runtimes)
{
    m_isKnown = runtimes;
    m_runtimes = runtimes ? *runtimes : StuckSimulation({});
    fill();
}

void gui::ThresholdView::fill()
{
    const int limit = m_limit->value() * 60;
    m_verdict->setText(m_isKnown ? capacitytext::threshold(m_runtimes, limit) : tr("Nothing has been measured yet."));
    using Kind = models::FigureColumn::Kind;
    std::vector<models::FigureTableModel::Row> rows;
    for (const auto &[user, count] : m_runtimes.killedByUser(limit))
        rows.push_back(
            {user == 0 ? tr("none", "no user") : tr("user %1").arg(user.toString()), static_cast<double>(count)});
    m_model.setContent({{tr("User"), Kind::Text}, {tr("Would have been marked"), Kind::Count}}, std::move(rows));
    m_table->setVisible(m_model.rowCount() > 0);
}
