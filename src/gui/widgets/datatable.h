// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMenu>
#include <QPersistentModelIndex>
#include <QSet>
#include <QTableView>
#include <QTimer>
#include <functional>

namespace gui {

/// The console's table: rows of one height that follows the font, no grid, alternate shades, sorting by header, copy as
/// tab-separated text, CSV export, a column chooser on the header, and a layout that is remembered under `settingsKey`.
/// Columns grow to the widest that was in view, unless a person has given them a width; where that leaves too little
/// for the column that takes the rest, they give up what they do not need. What is cut all the same stands in a
/// tooltip.
class DataTable : public QTableView {
    Q_OBJECT

public:
    explicit DataTable(QWidget *parent = nullptr);
    ~DataTable() override;

    /// Room for some rows: a table that shows none is of no use.
    QSize minimumSizeHint() const override;
    void setModel(QAbstractItemModel *model) override;
    /// The usual widths of the first columns, in characters of the table's font.
    void setColumnCharacters(std::initializer_list<int> widths);
    /// Restores the layout saved under "tables/<key>" and saves it from then on. Call after setModel and after the
    /// default widths are set.
    void rememberAs(const QString &key);
    /// Rows of the selection without the cost of selectedRows(); ascending.
    QList<int> selectedRowNumbers() const;
    /// Cuts paths and keys in the middle: beginning and end tell which one it is.
    void elideInMiddle(std::initializer_list<int> columns);
    /// Columns that are as wide as their texts, up to a quarter of the table, whatever the others have to give up.
    void keepWhole(std::initializer_list<int> columns);
    /// The column that takes what the others leave, and where they leave nothing, as much as its texts need.
    void giveRest(int column);
    /// So many rows have room wherever the table stands; what is around it scrolls before they do not.
    void setFewestRows(int rows);
    /// Shown in the middle while the table has no rows.
    void setPlaceholder(const QString &text);
    const QString &placeholder() const { return m_placeholder; }
    /// Keeps what is at the top of the viewport there while rows come and go above it.
    void setKeepsScroll(bool keeps);
    /// What exports in place of this table, where its rows are only a part of what is meant.
    void setExporter(std::function<void()> exporter) { m_exporter = std::move(exporter); }
    /// Whether its rows are what somebody would take them for by now; always, where nothing is set.
    void setMayExport(std::function<bool()> mayExport) { m_mayExport = std::move(mayExport); }

public slots:
    void copySelection();
    /// Asks for a file and writes all rows and visible columns as CSV (UTF-8, RFC 4180).
    void exportCsv();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// Lets the owner add actions to the context menu before it is shown.
    void contextMenuAboutToShow(QMenu *menu);

private:
    /// Logical columns in the order in which they are shown.
    QList<int> shownColumns() const;
    void measure();
    void chooseColumns(const QPoint &position);
    void rememberScroll();
    void restoreScroll();
    void onSectionResized(int column);
    void saveLayout();
    void fitColumns();
    void fitRest();
    bool isGivenByHeader(int column) const;
    int titleWidth(int column) const;
    bool showCutText(const QPoint &viewportPosition, const QPoint &globalPosition);

    QString m_settingsKey;
    struct Fit {
        int usual = 0; ///< Pixels that the page gives the column.
        int widest = 0; ///< Pixels that the widest text so far takes.
        int wanted = 0; ///< By what it shows and its title.
    };

    QSet<int> m_wholeColumns;
    int m_restColumn = -1; ///< None: the last one, where it stretches.
    QSet<int> m_widthsByHand; ///< Columns whose width a person chose.
    QHash<int, Fit> m_fits; ///< All other columns, but those whose width the header works out.
    QTimer m_fitDelay; ///< One fitting for all changes of one turn of the event loop.
    bool m_isFitting = false;
    QTimer m_saveDelay; ///< See saveDelay.
    int m_fewestRows = 3;
    QString m_placeholder;
    std::function<void()> m_exporter;
    std::function<bool()> m_mayExport;
    bool m_keepsScroll = false;
    QPersistentModelIndex m_topIndex;
};

} // namespace gui
