// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/automation/logview.h"

#include "gui/settings.h"
#include "gui/widgets/datatable.h"
#include "gui/widgets/delegates.h"
#include "gui/widgets/textviewer.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using models::WatchLogModel;

void gui::LogFilter::setLevel(LogLevel level)
{
    m_level = level;
    invalidateFilter();
}

void gui::LogFilter::setSearch(const QString &text)
{
    m_search = text;
    invalidateFilter();
}

bool gui::LogFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QAbstractItemModel *lines = sourceModel();
    if (lines->index(row, WatchLogModel::LevelColumn, parent).data(WatchLogModel::LevelRole).toInt()
        < static_cast<int>(m_level))
        return false;
    return m_search.isEmpty()
        || lines->index(row, WatchLogModel::TextColumn, parent)
               .data()
               .toString()
               .contains(m_search, Qt::CaseInsensitive)
        || lines->index(row, WatchLogModel::ByColumn, parent).data().toString().contains(m_search, Qt::CaseInsensitive);
}

gui::LogView::LogView(LiveSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_level(new QComboBox(this))
    , m_search(new QLineEdit(this))
    , m_follow(new QCheckBox(tr("Foll&ow"), this))
    , m_table(new DataTable(this))
{
    m_level->addItem(tr("All lines"), static_cast<int>(LogLevel::Info));
    m_level->addItem(tr("Warnings and errors"), static_cast<int>(LogLevel::Warning));
    m_level->addItem(tr("Errors"), static_cast<int>(LogLevel::Error));
    m_level->setAccessibleName(tr("Lines of which level are shown"));
    m_search->setPlaceholderText(tr("Search the log"));
    m_search->setAccessibleName(tr("Search the log"));
    m_search->setClearButtonEnabled(true);
    m_follow->setToolTip(tr("Keeps the last line in sight"));
    m_shown.setSourceModel(&m_model);
    m_table->setModel(&m_shown);
    m_table->setSortingEnabled(false);
    m_table->setAccessibleName(tr("Log of the schedule, oldest line first"));
    m_table->setItemDelegateForColumn(WatchLogModel::LevelColumn, new PillDelegate(this));
    m_table->setColumnCharacters({18, 11, 40, 26});
    m_table->keepWhole({WatchLogModel::WhenColumn, WatchLogModel::LevelColumn});
    m_table->horizontalHeader()->setSectionResizeMode(WatchLogModel::TextColumn, QHeaderView::Stretch);
    m_table->rememberAs(u"watchLog"_s);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_level);
    head->addWidget(m_search, 1);
    head->addWidget(m_follow);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(8, 8, 8, 8);
    rows->setSpacing(8);
    rows->addLayout(head);
    rows->addWidget(m_table, 1);
    m_follow->setChecked(windowSettings().value(u"automation/follow"_s, true).toBool());
    m_level->setCurrentIndex(
        std::clamp(windowSettings().value(u"automation/level"_s).toInt(), 0, m_level->count() - 1));
    const auto showLevel = [this] { m_shown.setLevel(static_cast<LogLevel>(m_level->currentData().toInt())); };
    showLevel();
    connect(m_level, &QComboBox::currentIndexChanged, this, [this, showLevel](int place) {
        windowSettings().setValue(u"automation/level"_s, place);
        showLevel();
        showPlaceholder();
        follow();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_shown.setSearch(text);
        showPlaceholder();
        follow();
    });
    connect(m_follow, &QCheckBox::toggled, this, [this](bool on) {
        windowSettings().setValue(u"automation/follow"_s, on);
        follow();
    });
    connect(m_table, &QAbstractItemView::activated, this, &LogView::showLine);
    connect(&m_shown, &QAbstractItemModel::rowsInserted, this, &LogView::follow, Qt::QueuedConnection);
}

void gui::LogView::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    showPlaceholder();
}

void gui::LogView::showPlaceholder()
{
    m_table->setPlaceholder(m_model.rowCount() > 0 ? tr("No line of the log is like that.") : m_placeholder);
}

void gui::LogView::showLine(const QModelIndex &line)
{
    const auto text = [&](int column) { return line.siblingAtColumn(column).data().toString(); };
    auto *viewer = new TextViewer(m_session, tr("Line of %1").arg(text(WatchLogModel::WhenColumn)),
                                  text(WatchLogModel::TextColumn), this);
    viewer->open();
}

void gui::LogView::find()
{
    m_search->setFocus();
    m_search->selectAll();
}

void gui::LogView::exportCsv()
{
    m_table->exportCsv();
}

void gui::LogView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    QMetaObject::invokeMethod(this, &LogView::follow, Qt::QueuedConnection); // once the table has its new size
}

void gui::LogView::follow()
{
    if (m_follow->isChecked())
        m_table->scrollToBottom();
}
