// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/textviewer.h"

#include "gui/widgets/controls.h"
#include "gui/widgets/measure.h"
#include "gui/widgets/savefile.h"

#include <QAction>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QSaveFile>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 fewestLines = 6; ///< That there is room for, …
constexpr qint64 mostLines = 1000; ///< … and more than any screen has.
} // namespace

gui::TextViewer::TextViewer(LiveSession &session, const QString &title, const QString &text, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_model(text)
    , m_view(new QListView(this))
    , m_note(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    m_view->setObjectName(u"textLines"_s);
    m_view->setAccessibleName(title);
    m_view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setUniformItemSizes(true);
    m_view->setTextElideMode(Qt::ElideNone);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setModel(&m_model);
    m_view->setGridSize({characters(m_view, models::TextLinesModel::longestLine + 2), lines(m_view, 1.1)});
    auto *copy = new QAction(tr("Copy the selected lines"), m_view);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &TextViewer::copyLines);
    m_view->addAction(copy);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    makeQuiet(m_note);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setText(tr("%L1 characters in %Ln line(s)", nullptr, static_cast<int>(m_model.lines())).arg(text.size()));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_note, 1);
    const auto add = [&](const QString &label, const char *name, auto act) {
        auto *button = new QPushButton(label, this);
        button->setObjectName(QString::fromLatin1(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        buttons->addWidget(button);
    };
    add(tr("&Beginning"), "beginningButton", [this] { m_view->scrollToTop(); });
    add(tr("&End"), "endButton", [this] { m_view->scrollToBottom(); });
    add(tr("&Copy all"), "copyAllButton", [this] { QGuiApplication::clipboard()->setText(m_model.text()); });
    add(tr("&Save…"), "saveButton", [this] { askToSave(); });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_view, 1);
    layout->addLayout(buttons);
    const QSize most = parent->window()->size() * 9 / 10;
    const int around = layout->sizeHint().height() - m_view->sizeHint().height();
    const auto shown = static_cast<int>(std::min<qint64>(std::max<qint64>(m_model.lines(), fewestLines), mostLines));
    resize(most.width(), std::min(most.height(), around + shown * m_view->gridSize().height() + lines(m_view, 1.5)));
    m_view->setFocus(Qt::OtherFocusReason);
}

void gui::TextViewer::copyLines()
{
    QModelIndexList chosen = m_view->selectionModel()->selectedIndexes();
    std::sort(chosen.begin(), chosen.end());
    QStringList lines;
    for (const QModelIndex &index : std::as_const(chosen))
        lines << index.data().toString();
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void gui::TextViewer::askToSave()
{
    askForFile(this,
               {.title = tr("Save the text"),
                .what = windowTitle(),
                .suffix = u"txt"_s,
                .filter = tr("Text files (*.txt);;All files (*)")},
               [this](const QString &fileName) { save(fileName); });
}

void gui::TextViewer::save(const QString &fileName)
{
    m_session.start<void>(
        this,
        [text = m_model.text(), fileName](cleanup::Session &, const cleanup::Context &) -> Result<void> {
            QSaveFile file(fileName);
            if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0 || !file.commit())
                return failure(ErrorKind::Storage,
                               tr("%1 could not be written: %2.").arg(fileName, file.errorString()));
            return {};
        },
        [this, fileName](const Result<void> &saved) {
            m_note->setText(saved ? tr("Saved as %1.").arg(fileName) : saved.error().message);
        });
}
