// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/chartcard.h"

#include "gui/charts/legendline.h"
#include "gui/settings.h"
#include "gui/widgets/csv.h"
#include "gui/widgets/datatable.h"
#include "gui/widgets/palette.h"

#include <QFileDialog>
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

gui::ChartCard::ChartCard(QWidget *parent)
    : Card(parent)
    , m_title(new QLabel(this))
    , m_subtitle(new QLabel(this))
    , m_legend(new LegendLine(this))
    , m_toggle(flatButton(this, u"table"_s, tr("Show as table")))
    , m_export(flatButton(this, u"export"_s, tr("Export")))
    , m_stack(new QStackedWidget(this))
    , m_chart(new BarChart)
    , m_table(new DataTable)
    , m_empty(new QLabel)
    , m_rows(new QVBoxLayout(this))
{
    makeHeading(m_title);
    makeQuiet(m_subtitle);
    m_subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    makeQuiet(m_empty);
    m_toggle->setCheckable(true);
    m_export->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_export);
    menu->addAction(tr("Picture (PNG)…"), this,
                    [this] { exportAs(u"png"_s, tr("PNG picture (*.png)"), &ChartCard::savePng); });
    menu->addAction(tr("Drawing (SVG)…"), this,
                    [this] { exportAs(u"svg"_s, tr("SVG drawing (*.svg)"), &ChartCard::saveSvg); });
    menu->addAction(tr("Figures (CSV)…"), m_table, &DataTable::exportCsv);
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
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_table->setModel(&m_model);
    m_stack->setCurrentIndex(EmptyLayer);
    connect(m_toggle, &QToolButton::toggled, this, &ChartCard::showTable);
    connect(m_chart, &BarChart::partClicked, this, &ChartCard::partChosen);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const int series = index.column() - 1;
        emit partChosen(m_model.sourceRow(index.row()), series < data().series.size() ? series : -1);
    });
}

void gui::ChartCard::setUp(const QString &title, const QString &key)
{
    m_key = key;
    m_title->setText(title);
    m_chart->setAccessibleName(title);
    m_table->setAccessibleName(tr("%1, as a table").arg(title));
    m_toggle->setAccessibleName(tr("%1: show as table").arg(title));
    m_export->setAccessibleName(tr("%1: export").arg(title));
    m_toggle->setChecked(windowSettings().value(u"charts/%1/table"_s.arg(key), false).toBool());
}

void gui::ChartCard::setSubtitle(const QString &text)
{
    m_subtitle->setText(text);
    m_subtitle->setToolTip(text);
}

void gui::ChartCard::setPlaceholder(const QString &text)
{
    m_empty->setText(text);
}

void gui::ChartCard::setData(const ChartData &data)
{
    m_chart->setData(data);
    m_legend->setSeries(data.series);
    fillTable();
    showTable(m_toggle->isChecked());
}

void gui::ChartCard::fillTable()
{
    const ChartData &data = m_chart->data();
    using Kind = models::FigureColumn::Kind;
    const Kind kind = data.unit == ChartData::Unit::Bytes ? Kind::Bytes : Kind::Count;
    QList<models::FigureColumn> columns{{data.categoryTitle, Kind::Text}};
    for (const ChartData::Series &series : data.series)
        columns.append({series.name, kind});
    if (data.series.size() > 1)
        columns.append({tr("Total"), kind});
    std::vector<models::FigureTableModel::Row> rows;
    for (int category = 0; category < data.categories.size(); ++category) {
        models::FigureTableModel::Row row{data.categories.at(category)};
        for (const ChartData::Series &series : data.series)
            row.emplace_back(series.values[static_cast<size_t>(category)]);
        if (data.series.size() > 1)
            row.emplace_back(data.total(category));
        rows.push_back(std::move(row));
    }
    m_model.setContent(std::move(columns), std::move(rows));
}

void gui::ChartCard::showTable(bool isTable)
{
    m_toggle->setChecked(isTable);
    if (!m_key.isEmpty())
        windowSettings().setValue(u"charts/%1/table"_s.arg(m_key), isTable);
    const bool isEmpty = data().isEmpty();
    m_stack->setCurrentIndex(isEmpty ? EmptyLayer : isTable ? TableLayer : ChartLayer);
    m_legend->setVisible(!isEmpty && !isTable && data().series.size() > 1);
}

void gui::ChartCard::addControl(QWidget *control)
{
    m_rows->addWidget(control);
}

bool gui::ChartCard::savePng(const QString &fileName) const
{
    return m_chart->grab().save(fileName, "PNG");
}

bool gui::ChartCard::saveSvg(const QString &fileName) const
{
    QSvgGenerator generator;
    generator.setFileName(fileName);
    generator.setSize(m_chart->size());
    generator.setViewBox(m_chart->rect());
    generator.setTitle(m_title->text());
    QPainter painter;
    if (!painter.begin(&generator))
        return false;
    m_chart->render(&painter);
    return painter.end();
}

void gui::ChartCard::exportAs(const QString &suffix, const QString &filter,
                              bool (ChartCard::*save)(const QString &) const)
{
    auto *dialog = new QFileDialog(window(), tr("Export"), m_key + u'.' + suffix, filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this, save](const QString &fileName) {
        if (!(this->*save)(fileName))
            tellExportFailed(this, fileName, tr("it cannot be written"));
    });
    dialog->open();
}
