// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/executions/executionspage.h"
#include "gui/tour/tour.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/datatable.h"
#include "gui/window/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace {
/// A part of the page by its name, which the form gives it.
template <typename T> T *part(const gui::ExecutionsPage &page, const QString &name)
{
    return page.findChild<T *>(name);
}

void click(const gui::ExecutionsPage &page, const QString &button)
{
    part<QAbstractButton>(page, button)->click();
}

bool hasRows(const gui::ExecutionsPage &page, const QString &table)
{
    return part<gui::DataTable>(page, table)->model()->rowCount() > 0;
}
} // namespace

void gui::Tour::planExecutions(const QString &suffix)
{
    ExecutionsPage &page = m_window.page<ExecutionsPage>();
    const auto name = [&](const QString &what) { return QString(what + u'-' + suffix); };
    m_steps.push_back({name(u"executions"_s),
                       [this, &page] {
                           m_window.showPage(u"executions"_s);
                           click(page, u"allChip"_s);
                           part<DataTable>(page, u"table"_s)->selectRow(0);
                       },
                       [&page] { return hasRows(page, u"table"_s); }});
    m_steps.push_back({name(u"executions-mark"_s),
                       [&page] {
                           part<DataTable>(page, u"table"_s)->selectRow(0);
                           click(page, u"markButton"_s);
                       },
                       [&page] {
                           return part<QWidget>(page, u"markRunButton"_s)->isEnabled()
                               || part<QWidget>(page, u"markOverride"_s)->isVisible();
                       }});
    m_steps.push_back({name(u"executions-all"_s),
                       [&page] {
                           click(page, u"markCancelButton"_s);
                           click(page, u"everythingChip"_s);
                       },
                       [&page] { return hasRows(page, u"allTable"_s); }});
    m_steps.push_back({name(u"executions-errors"_s), [&page] { click(page, u"errorsChip"_s); },
                       [&page] { return hasRows(page, u"errorTable"_s); }});
}

void gui::Tour::planMarking()
{
    ExecutionsPage &page = m_window.page<ExecutionsPage>();
    const auto shots = [&page] { return part<QListWidget>(page, u"shotsList"_s); };
    m_steps.push_back({u"marking-1-question"_s,
                       [this, &page] {
                           m_window.showPage(u"executions"_s);
                           click(page, u"stuckChip"_s);
                           part<DataTable>(page, u"table"_s)->selectRow(0);
                           click(page, u"markButton"_s);
                       },
                       [&page] { return part<QWidget>(page, u"markRunButton"_s)->isEnabled(); }});
    m_steps.push_back({u"marking-2-marked"_s, [&page] { click(page, u"markRunButton"_s); },
                       [this, &page] {
                           return part<Banner>(page, u"actionBanner"_s)->isVisible() && !m_window.session().announced();
                       }});
    m_steps.push_back({u"marking-3-undone"_s,
                       [&page] { emit part<Banner>(page, u"actionBanner"_s)->actionTriggered(); },
                       [this] { return !m_window.session().announced(); }});
    m_steps.push_back(
        {{}, [&page] { part<DataTable>(page, u"table"_s)->selectRow(0); }, [shots] { return shots()->count() > 0; }});
    m_steps.push_back({u"executions-screenshot"_s, [shots] { emit shots()->itemActivated(shots()->item(0)); },
                       [] { return QApplication::activeModalWidget() != nullptr; }});
    m_steps.push_back(
        {{}, [] { qobject_cast<QDialog *>(QApplication::activeModalWidget())->reject(); }, [] { return true; }});
}
