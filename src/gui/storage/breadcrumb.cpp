// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/storage/breadcrumb.h"

#include "gui/widgets/controls.h"
#include "gui/widgets/measure.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int mostSteps = 4;
constexpr double leastWayCharacters = 20;
constexpr double leastStepCharacters = 3;

/// As wide as its name, or as its place.
class StepButton : public gui::ElidedButton {
public:
    using ElidedButton::ElidedButton;
    QSize sizeHint() const override
    {
        return {gui::characters(this, 2) + fontMetrics().size(Qt::TextShowMnemonic, text()).width(),
                ElidedButton::sizeHint().height()};
    }
    QSize minimumSizeHint() const override
    {
        return {std::min(sizeHint().width(), gui::characters(this, leastStepCharacters)), sizeHint().height()};
    }
};
} // namespace

gui::Breadcrumb::Breadcrumb(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    setAccessibleName(tr("Where the map is"));
}

QSize gui::Breadcrumb::minimumSizeHint() const
{
    return {characters(this, leastWayCharacters), m_row->minimumSize().height()};
}

void gui::Breadcrumb::addButton(int step, const QString &text)
{
    const bool isLast = step + 1 == m_steps.size();
    if (step > 0)
        m_row->addWidget(new QLabel(u"›"_s, this));
    auto *button = new StepButton(this);
    button->setText(QString(text).replace(u'&', u"&&"_s));
    button->setFlat(true);
    button->setEnabled(!isLast);
    button->setAccessibleName(isLast ? tr("Shown: %1").arg(m_steps[step]) : tr("Back to %1").arg(m_steps[step]));
    connect(button, &QPushButton::clicked, this, [this, step] { emit chosen(step); });
    m_row->addWidget(button);
    setTabOrder(m_last, button);
    m_last = button;
}

void gui::Breadcrumb::setSteps(const QStringList &steps)
{
    if (steps == m_steps)
        return;
    m_steps = steps;
    while (QLayoutItem *item = m_row->takeAt(0)) {
        // One of them may be what was clicked.
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    m_last = this;
    const int count = static_cast<int>(steps.size());
    for (int step = 0; step < count; ++step) {
        const int leftOut = count - mostSteps;
        if (step > 0 && step <= leftOut)
            continue;
        addButton(step, leftOut > 0 && step == leftOut + 1 ? u"… "_s + steps[step] : steps[step]);
    }
    m_row->addStretch(1);
}
