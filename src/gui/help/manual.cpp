// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/help/manual.h"

#include <QAbstractTextDocumentLayout>
#include <QFile>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace {
/// Of the document's headings, those that the list has.
constexpr int sectionLevel = 2;

QString manualText()
{
    QFile file(u":/manual.md"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}
} // namespace

gui::Manual::Manual(QWidget *parent)
    : QDialog(parent)
    , m_sections(new QListWidget(this))
    , m_text(new QTextBrowser(this))
{
    setWindowTitle(tr("Manual of the Scrapazoid Console"));
    m_sections->setAccessibleName(tr("Sections of the manual"));
    m_text->setAccessibleName(tr("Text of the manual"));
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(fontMetrics().averageCharWidth() * 2);
    m_text->setMarkdown(manualText());
    for (QTextFrame *frame : m_text->document()->rootFrame()->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(frame)) {
            QTextTableFormat format = table->format();
            format.setCellSpacing(0);
            format.setBorderCollapse(true);
            format.setCellPadding(fontMetrics().averageCharWidth() * 0.5);
            table->setFormat(format);
        }
    }
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == sectionLevel)
            m_sections->addItem(block.text());
    }
    m_sections->setMaximumWidth(m_sections->sizeHintForColumn(0) + fontMetrics().averageCharWidth() * 6);
    auto *columns = new QHBoxLayout(this);
    columns->addWidget(m_sections);
    columns->addWidget(m_text, 1);
    connect(m_sections, &QListWidget::currentRowChanged, this, &Manual::goTo);
    // A line of some eighty letters beside the list, and as much height as a page of a book.
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 40);
}

void gui::Manual::showSection(const QString &page)
{
    show();
    raise();
    activateWindow();
    const QList<QListWidgetItem *> found = m_sections->findItems(page, Qt::MatchFixedString);
    if (found.isEmpty())
        return;
    m_sections->setCurrentItem(found.first());
    goTo(m_sections->currentRow());
}

QString gui::Manual::section() const
{
    const QListWidgetItem *item = m_sections->currentItem();
    return item ? item->text() : QString();
}

void gui::Manual::goTo(int row)
{
    int number = -1;
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() != sectionLevel || ++number != row)
            continue;
        m_text->setTextCursor(QTextCursor(block));
        const QRectF place = m_text->document()->documentLayout()->blockBoundingRect(block);
        m_text->verticalScrollBar()->setValue(static_cast<int>(place.top()));
        return;
    }
}
