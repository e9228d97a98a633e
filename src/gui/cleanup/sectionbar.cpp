// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cleanup/sectionbar.h"

#include "gui/cleanup/policytext.h"
#include "gui/widgets/controls.h"

#include <QHBoxLayout>
#include <algorithm>

gui::SectionBar::SectionBar(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    m_row->addStretch(1);
    setAccessibleName(tr("Sections of the plan"));
    connect(&m_chips, &QButtonGroup::idClicked, this, &SectionBar::sectionChosen);
    hide();
}

void gui::SectionBar::setPlan(const PlanPtr &plan)
{
    for (QAbstractButton *chip : m_chips.buttons()) {
        m_chips.removeButton(chip);
        delete chip;
    }
    setVisible(plan && plan->sections.size() > 1);
    if (!plan)
        return;
    for (size_t section = 0; section < plan->sections.size(); ++section) {
        auto *chip = new Chip(this);
        chip->setLabel(titleOf(plan->sections[section]));
        chip->setCount(plan->sections[section].items.size());
        m_row->insertWidget(static_cast<int>(section), chip);
        m_chips.addButton(chip, static_cast<int>(section));
    }
    const auto fullest = std::max_element(plan->sections.cbegin(), plan->sections.cend(),
                                          [](const auto &a, const auto &b) { return a.items.size() < b.items.size(); });
    if (fullest != plan->sections.cend())
        m_chips.button(static_cast<int>(fullest - plan->sections.cbegin()))->setChecked(true);
}

void gui::SectionBar::setCount(size_t section, qint64 count)
{
    if (auto *chip = static_cast<Chip *>(m_chips.button(static_cast<int>(section))))
        chip->setCount(count);
}
