// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/csv.h"

#include "core/base/csv.h"
#include "gui/widgets/savefile.h"

#include <QElapsedTimer>
#include <QMessageBox>
#include <QProgressDialog>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
/// A slice of the window's time, and how often the clock is looked at.
constexpr qint64 sliceMs = 8;
constexpr int rowsBetweenLooks = 64;
} // namespace

void gui::askForCsvFile(QWidget *parent, const QString &what, const std::function<void(const QString &)> &chosen)
{
    askForFile(parent,
               {.title = CsvExport::tr("Export as CSV"),
                .what = what,
                .suffix = u"csv"_s,
                .filter = CsvExport::tr("Comma-separated values (*.csv)")},
               chosen);
}

void gui::tellExportFailed(QWidget *parent, const QString &fileName, const QString &reason)
{
    auto *box = new QMessageBox(QMessageBox::Warning, CsvExport::tr("Export"),
                                CsvExport::tr("%1 could not be written: %2.").arg(fileName, reason), QMessageBox::Ok,
                                parent->window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

gui::CsvExport::CsvExport(QAbstractItemModel *model, QList<int> columns, const QString &fileName, QWidget *parent)
    : QObject(parent)
    , m_model(model)
    , m_columns(std::move(columns))
    , m_file(fileName)
    , m_window(parent)
{
    m_timer.setInterval(0ms);
    connect(&m_timer, &QTimer::timeout, this, &CsvExport::writeSome);
    connect(model, &QAbstractItemModel::rowsInserted, this, &CsvExport::restart);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &CsvExport::restart);
    connect(model, &QAbstractItemModel::layoutChanged, this, &CsvExport::restart);
    connect(model, &QAbstractItemModel::modelReset, this, &CsvExport::restart);
}

void gui::CsvExport::start()
{
    if (!m_file.open(QIODevice::WriteOnly)) {
        end(m_file.errorString());
        return;
    }
    m_dialog
        = new QProgressDialog(tr("Exporting to %1…").arg(m_file.fileName()), tr("Cancel"), 0, 0, m_window->window());
    m_dialog->setMinimumDuration(500);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QProgressDialog::canceled, this, [this] {
        m_file.cancelWriting();
        end({});
    });
    m_timer.start();
}

void gui::CsvExport::restart()
{
    m_nextRow = -1;
    if (m_file.isOpen() && !(m_file.resize(0) && m_file.seek(0)))
        end(m_file.errorString());
}

bool gui::CsvExport::writeRow(int row)
{
    QStringList fields;
    for (const int column : m_columns)
        fields
            << (row < 0 ? m_model->headerData(column, Qt::Horizontal) : m_model->index(row, column).data()).toString();
    return m_file.write(csv::line(fields)) >= 0;
}

void gui::CsvExport::writeSome()
{
    QElapsedTimer clock;
    clock.start();
    while (m_model && m_nextRow < m_model->rowCount()) {
        if (!writeRow(m_nextRow)) {
            end(m_file.errorString());
            return;
        }
        if (++m_nextRow % rowsBetweenLooks == 0 && clock.elapsed() >= sliceMs)
            break;
    }
    if (!m_model) {
        end(tr("the list is gone"));
    } else if (m_nextRow < m_model->rowCount()) {
        m_dialog->setMaximum(m_model->rowCount());
        m_dialog->setValue(m_nextRow);
    } else {
        end(m_file.commit() ? QString() : m_file.errorString());
    }
}

void gui::CsvExport::end(const QString &trouble)
{
    m_timer.stop();
    if (m_dialog) {
        m_dialog->disconnect(this);
        m_dialog->close();
    }
    if (!trouble.isEmpty())
        tellExportFailed(m_window, m_file.fileName(), trouble);
    emit ended();
    deleteLater();
}
