// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cleanup/sectionbar.h"

#include "gui/cleanup/plansummary.h"
#include "gui/cleanup/policytext.h"
#include "gui/widgets/controls.h"

gui::SectionBar::SectionBar(QWidget *parent)
    : QComboBox(parent)
{
    setAccessibleName(tr("Sections of the plan"));
    setSizeAdjustPolicy(AdjustToContents);
    keepFromWheel(this);
    connect(this, &QComboBox::activated, this, &SectionBar::sectionChosen);
    hide();
}

void gui::SectionBar::setPlan(const PlanPtr &plan)
{
    clear();
    setVisible(plan && plan->sections.size() > 1);
    if (!plan)
        return;
    const auto add = [this](const QString &label, qint64 count) { addItem(tr("%1 %2").arg(label, countText(count))); };
    qint64 all = 0;
    for (const PlanSection &section : plan->sections)
        all += possibleCount(section);
    add(tr("All kinds"), all);
    for (const PlanSection &section : plan->sections)
        add(titleOf(section), possibleCount(section));
    choose({});
}

std::optional<size_t> gui::SectionBar::section() const
{
    return currentIndex() < 1 ? std::nullopt : std::optional(static_cast<size_t>(currentIndex() - 1));
}

void gui::SectionBar::choose(std::optional<size_t> section)
{
    setCurrentIndex(section ? static_cast<int>(*section) + 1 : 0);
}
