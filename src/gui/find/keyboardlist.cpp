// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/find/keyboardlist.h"

#include "gui/find/actionlist.h"
#include "gui/widgets/controls.h"
#include "gui/widgets/datatable.h"
#include "gui/widgets/measure.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMainWindow>
#include <QStandardItemModel>
#include <QVBoxLayout>

gui::KeyboardList::KeyboardList(QMainWindow &window)
    : QDialog(&window)
{
    setWindowTitle(tr("Keyboard"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *model = new QStandardItemModel(this);
    model->setHorizontalHeaderLabels({tr("Key"), tr("Action"), tr("Where")});
    for (const ActionEntry &entry : keyActions(window))
        model->appendRow(
            {new QStandardItem(entry.shortcut()), new QStandardItem(entry.name), new QStandardItem(entry.place)});
    auto *table = new DataTable(this);
    table->setObjectName(QStringLiteral("keyTable"));
    table->setAccessibleName(tr("Keys and what they do"));
    table->setModel(model);
    table->setSortingEnabled(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setColumnCharacters({20, 30, 16});
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    auto *others = makeProse(this);
    others->setText(
        tr("Underlined letters are reached with Alt. Tab and Shift+Tab go from one control to the next, the "
           "arrows move within a list, Space ticks and Enter opens. What removes something has no key: it "
           "is previewed and confirmed first."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(table, 1);
    rows->addWidget(others);
    rows->addWidget(buttons);
    resize(QSize(characters(this, 90), lines(this, 26)).boundedTo(window.size()));
    table->setFocus();
}
