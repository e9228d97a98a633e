// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/capacity/capacityreport.h"

#include "gui/tr.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace {
constexpr int dotsPerInch = 96;
constexpr int marginMm = 18;
constexpr int gap = 16;

QString row(const QString &tag, const QStringList &cells)
{
    QString html = u"<tr>"_s;
    for (qsizetype column = 0; column < cells.size(); ++column)
        html += u"<%1 align=\"%2\">%3</%1>"_s.arg(tag, column == 0 ? u"left"_s : u"right"_s,
                                                  cells.at(column).toHtmlEscaped());
    return html + u"</tr>"_s;
}

QString htmlOf(const gui::CapacityReport &report)
{
    QString html
        = u"<h2>%1</h2><p>%2</p>"_s.arg(Tr::tr("Capacity plan").toHtmlEscaped(), report.installation.toHtmlEscaped());
    html += u"<table cellspacing=\"0\" cellpadding=\"3\">"_s
        + row(u"th"_s, {Tr::tr("Input"), Tr::tr("Assumed"), Tr::tr("Measured")});
    for (const gui::CapacityReport::Input &input : report.inputs)
        html += row(u"td"_s, {input.name, input.assumed, input.measured});
    html += u"</table>"_s;
    for (const QString &statement : report.statements)
        html += u"<p>%1</p>"_s.arg(statement.toHtmlEscaped().replace(u'\n', u"<br>"_s));
    return html;
}

/// On white paper, whatever the window looks like.
QPalette paper()
{
    QPalette palette(QColor(0xf0, 0xf0, 0xf0), Qt::white);
    palette.setColor(QPalette::Base, Qt::white);
    return palette;
}
} // namespace

QString gui::CapacityReport::save(const QString &fileName) const
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    {
        QPdfWriter writer(&file);
        writer.setTitle(Tr::tr("Capacity plan"));
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter);
        writer.setResolution(dotsPerInch);
        QPainter painter;
        if (!painter.begin(&writer))
            return Tr::tr("it cannot be written");
        const QRectF page(0, 0, writer.width(), writer.height());
        QTextDocument text;
        text.documentLayout()->setPaintDevice(&writer);
        text.setDefaultStyleSheet(u"* { color: black }"_s);
        text.setTextWidth(page.width());
        text.setHtml(htmlOf(*this));
        text.drawContents(&painter);
        LineChart chart;
        chart.setPalette(paper());
        const QRectF rest = page.adjusted(0, text.size().height() + gap, 0, 0);
        chart.resize(rest.size().toSize());
        chart.setData(projection);
        chart.render(&painter, rest);
        if (!painter.end())
            return Tr::tr("it cannot be written");
    }
    return file.commit() ? QString() : file.errorString();
}
