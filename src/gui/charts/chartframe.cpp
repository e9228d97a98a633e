// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/chartframe.h"

#include "gui/charts/legendline.h"
#include "gui/settings.h"
#include "gui/widgets/csv.h"
#include "gui/widgets/datatable.h"
#include "gui/widgets/palette.h"
#include "gui/widgets/savefile.h"

#include <QGraphicsScene>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSvgGenerator>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
enum Layer { ChartLayer, TableLayer, EmptyLayer };

QToolButton *flatButton(QWidget *parent, const QString &iconName, const QString &name)
{
    auto *button = new QToolButton(parent);
    button->setIcon(gui::icon(iconName));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}
} // namespace

gui::ChartFrame::ChartFrame(QChartView *view, QWidget *parent)
    : Card(parent)
    , m_title(new QLabel(this))
    , m_subtitle(new ElidedLabel(this))
    , m_legend(new LegendLine(this))
    , m_toggle(flatButton(this, u"table"_s, tr("Show as table")))
    , m_export(flatButton(this, u"export"_s, tr("Export")))
    , m_stack(new Stack(this))
    , m_view(view)
    , m_table(new DataTable)
    , m_empty(new QLabel)
    , m_rows(new QVBoxLayout(this))
{
    makeHeading(m_title);
    makeQuiet(m_subtitle);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    makeQuiet(m_empty);
    m_toggle->setCheckable(true);
    m_export->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_export);
    menu->addAction(tr("Picture (PNG)…"), this,
                    [this] { exportAs(u"png"_s, tr("PNG picture (*.png)"), &ChartFrame::savePng); });
    menu->addAction(tr("Drawing (SVG)…"), this,
                    [this] { exportAs(u"svg"_s, tr("SVG drawing (*.svg)"), &ChartFrame::saveSvg); });
    menu->addAction(tr("Figures (CSV)…"), this, &ChartFrame::exportCsv);
    m_export->setMenu(menu);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_subtitle, 1);
    head->addWidget(m_toggle);
    head->addWidget(m_export);
    m_rows->setContentsMargins(12, 8, 8, 8);
    m_rows->setSpacing(4);
    m_rows->addLayout(head);
    m_rows->addWidget(m_legend);
    m_rows->addWidget(m_stack, 1);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_table->setModel(&m_model);
    m_stack->setCurrentIndex(EmptyLayer);
    connect(m_toggle, &QToolButton::toggled, this, &ChartFrame::showTable);
}

void gui::ChartFrame::setUp(const QString &title, const QString &key)
{
    m_key = key;
    m_title->setText(title);
    m_view->setAccessibleName(title);
    m_table->setAccessibleName(tr("%1, as a table").arg(title));
    m_toggle->setAccessibleName(tr("%1: show as table").arg(title));
    m_export->setAccessibleName(tr("%1: export").arg(title));
    m_toggle->setChecked(windowSettings().value(u"charts/%1/table"_s.arg(key), false).toBool());
}

void gui::ChartFrame::setSubtitle(const QString &text)
{
    m_subtitle->setText(text);
}

void gui::ChartFrame::setPlaceholder(const QString &text)
{
    m_empty->setText(text);
}

void gui::ChartFrame::setFigures(ChartData figures)
{
    m_figures = std::move(figures);
    m_isTableStale = true;
    m_legend->setSeries(m_figures.series);
    showLayer();
}

void gui::ChartFrame::fillTable()
{
    if (!m_isTableStale)
        return;
    m_isTableStale = false;
    using Kind = models::FigureColumn::Kind;
    const Kind kind = m_figures.unit == ChartData::Unit::Bytes ? Kind::Bytes : Kind::Count;
    const bool hasTotal = m_figures.isStacked && m_figures.series.size() > 1;
    QList<models::FigureColumn> columns{{m_figures.categoryTitle, Kind::Text}};
    for (const ChartData::Series &series : std::as_const(m_figures.series))
        columns.append({series.name, kind});
    if (hasTotal)
        columns.append({tr("Total"), kind});
    if (!m_figures.notes.isEmpty())
        columns.append({m_figures.noteTitle, Kind::Text});
    std::vector<models::FigureTableModel::Row> rows;
    for (int category = 0; category < m_figures.categories.size(); ++category) {
        models::FigureTableModel::Row row{m_figures.categories.at(category)};
        for (const ChartData::Series &series : std::as_const(m_figures.series))
            row.emplace_back(series.values[static_cast<size_t>(category)]);
        if (hasTotal)
            row.emplace_back(m_figures.total(category));
        if (!m_figures.notes.isEmpty())
            row.emplace_back(m_figures.notes.value(category));
        rows.push_back(std::move(row));
    }
    m_model.setContent(std::move(columns), std::move(rows));
}

void gui::ChartFrame::exportCsv()
{
    fillTable();
    m_table->exportCsv();
}

void gui::ChartFrame::showTable(bool isTable)
{
    m_toggle->setChecked(isTable);
    if (!m_key.isEmpty())
        windowSettings().setValue(u"charts/%1/table"_s.arg(m_key), isTable);
    showLayer();
}

void gui::ChartFrame::showLayer()
{
    const bool isTable = m_toggle->isChecked();
    if (isTable)
        fillTable();
    const bool isEmpty = m_figures.isEmpty();
    m_stack->setCurrentIndex(isEmpty ? EmptyLayer : isTable ? TableLayer : ChartLayer);
    m_legend->setVisible(!isEmpty && !isTable && m_figures.series.size() > 1);
}

void gui::ChartFrame::addControl(QWidget *control)
{
    m_rows->addWidget(control);
}

bool gui::ChartFrame::savePng(const QString &fileName) const
{
    return m_view->grab().save(fileName, "PNG");
}

bool gui::ChartFrame::saveSvg(const QString &fileName) const
{
    QSvgGenerator generator;
    generator.setFileName(fileName);
    generator.setSize(m_view->size());
    generator.setViewBox(m_view->rect());
    generator.setTitle(m_title->text());
    QPainter painter;
    if (!painter.begin(&generator))
        return false;
    m_view->render(&painter);
    return painter.end();
}

void gui::ChartFrame::exportAs(const QString &suffix, const QString &filter,
                               bool (ChartFrame::*save)(const QString &) const)
{
    askForFile(this, {.title = tr("Export"), .what = m_key, .suffix = suffix, .filter = filter},
               [this, save](const QString &fileName) {
                   if (!(this->*save)(fileName))
                       tellExportFailed(this, fileName, tr("it cannot be written"));
               });
}
