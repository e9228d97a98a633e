// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/fleet/fleetview.h"

#include "gui/session/livesession.h"
#include "gui/settings.h"
#include "gui/widgets/datatable.h"
#include "gui/widgets/delegates.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
const QString fleetKey = u"overview/looksAtFleet"_s;
/// More than these scroll.
constexpr int mostRowsShown = 8;
} // namespace

gui::FleetView::FleetView(QWidget *parent)
    : Card(parent)
    , m_table(new DataTable(this))
    , m_looks(new QCheckBox(tr("Look at the others every five minutes"), this))
{
    auto *title = new QLabel(tr("All connections"), this);
    makeHeading(title);
    m_looks->setChecked(windowSettings().value(fleetKey, true).toBool());
    m_looks->setToolTip(tr("Quietly: nobody is asked for a password, and nothing is changed."));
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(m_looks);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 10, 12, 10);
    rows->addLayout(head);
    rows->addWidget(m_table);
    m_table->setObjectName(u"fleetTable"_s);
    m_table->setAccessibleName(tr("All connections; Enter shows the selected one"));
    m_table->setModel(&m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(FleetModel::StateColumn, new PillDelegate(this));
    m_table->horizontalHeader()->setSectionResizeMode(FleetModel::LastColumn, QHeaderView::Stretch);
    m_table->rememberAs(u"fleet"_s);
    connect(m_table, &QAbstractItemView::clicked, this, &FleetView::choose);
    connect(m_table, &QAbstractItemView::activated, this, &FleetView::choose);
    hide();
}

void gui::FleetView::begin(LiveSession &session)
{
    m_session = &session;
    m_watch = new FleetWatch(session.actor(), this);
    connect(m_watch, &FleetWatch::changed, this, &FleetView::update);
    connect(&session, &LiveSession::targetChanged, this, [this] {
        if (m_session->hasTarget())
            m_watch->know(m_session->target());
        m_watch->refresh();
    });
    connect(&session, &LiveSession::localTimeChanged, this, &FleetView::update);
    connect(m_looks, &QCheckBox::toggled, this, [this](bool on) {
        windowSettings().setValue(fleetKey, on);
        m_watch->setOn(on);
    });
    m_watch->setOn(m_looks->isChecked());
}

void gui::FleetView::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_session)
        update();
}

void gui::FleetView::update()
{
    const QList<FleetMember> &members = m_watch->members();
    m_model.apply(members, m_session->hasTarget() ? m_session->target().name : QString(), m_session->showsLocalTime());
    const int rows = std::min(static_cast<int>(members.size()), mostRowsShown);
    setVisible(members.size() > 1);
    // Of the header what it really takes: it may be higher than it would like to be.
    const QHeaderView *names = m_table->horizontalHeader();
    const int header = std::max(names->minimumHeight(), names->sizeHint().height());
    m_table->setFixedHeight(header + rows * m_table->verticalHeader()->defaultSectionSize()
                            + 2 * m_table->frameWidth());
    m_table->setVerticalScrollBarPolicy(members.size() > mostRowsShown ? Qt::ScrollBarAsNeeded
                                                                       : Qt::ScrollBarAlwaysOff);
}

void gui::FleetView::choose(const QModelIndex &index)
{
    const QString name = m_model.at(index.row()).name;
    if (!m_session->hasTarget() || m_session->target().name != name)
        emit profileWanted(name);
}
