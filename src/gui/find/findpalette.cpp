// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/find/findpalette.h"

#include "gui/find/finddelegate.h"
#include "gui/widgets/controls.h"
#include "gui/widgets/measure.h"
#include "gui/widgets/palette.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
constexpr auto typingPause = 200ms;
constexpr int widestCharacters = 110;
constexpr int tallestLines = 34;
/// Of many actions only those that fit the words are worth a line.
constexpr int mostActions = 8;

bool matches(const gui::FindEntry &entry, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return entry.title.contains(word, Qt::CaseInsensitive) || entry.detail.contains(word, Qt::CaseInsensitive);
    });
}

/// Those that have all words; first those whose title begins with what was typed.
QList<gui::FindEntry> fitting(const QList<gui::FindEntry> &entries, const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    QList<gui::FindEntry> fit;
    for (const gui::FindEntry &entry : entries) {
        if (matches(entry, words))
            fit.append(entry);
    }
    std::stable_partition(fit.begin(), fit.end(), [&](const gui::FindEntry &entry) {
        return entry.title.startsWith(text, Qt::CaseInsensitive);
    });
    return text.isEmpty() ? fit : fit.mid(0, mostActions);
}
} // namespace

gui::FindPalette::FindPalette(LiveSession &session, QWidget *window)
    : QFrame(window)
    , m_session(session)
    , m_finder(session, this)
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_note(new QLabel(this))
{
    setObjectName(u"findPalette"_s);
    setAccessibleName(tr("Find anything"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_field->setObjectName(u"findField"_s);
    m_field->setPlaceholderText(tr("Find anything: an action, a page, #execution, user, file, run"));
    m_field->setAccessibleName(tr("Find anything"));
    m_field->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_field->setClearButtonEnabled(true);
    m_list->setObjectName(u"findResults"_s);
    m_list->setAccessibleName(tr("Results"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new FindDelegate(this));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    makeQuiet(m_note);
    const int edge = characters(this, 1.5);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(edge, edge, edge, edge);
    rows->setSpacing(edge / 2);
    rows->addWidget(m_field);
    rows->addWidget(m_list, 1);
    rows->addWidget(m_note);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, [this] {
        m_finder.ask(m_field->text().trimmed());
        updateNote();
    });
    connect(m_field, &QLineEdit::textChanged, this, &FindPalette::onText);
    connect(&m_finder, &Finder::found, this, &FindPalette::onFound);
    connect(m_list, &QListView::clicked, this, &FindPalette::openCurrent);
    connect(&m_session, &LiveSession::stateChanged, this, [this] {
        if (isVisible())
            onText();
    });
    m_field->installEventFilter(this);
    window->installEventFilter(this);
    // Whoever goes on elsewhere has done with it; a window that is left for another one comes back as it was.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (isVisible() && now && now != this && !isAncestorOf(now)) {
            m_before = nullptr;
            close();
        }
    });
    hide();
}

void gui::FindPalette::toggle()
{
    if (isVisible())
        close();
    else
        open();
}

void gui::FindPalette::open()
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_actions = m_offers ? m_offers(FindGroup::Actions) : QList<FindEntry>();
    m_pages = m_offers ? m_offers(FindGroup::Pages) : QList<FindEntry>();
    place();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    onText();
}

void gui::FindPalette::close()
{
    m_typing.stop();
    m_finder.stop();
    clearDatabase();
    const QPointer<QWidget> before = m_before;
    m_before = nullptr;
    hide();
    if (before && before->isVisible())
        before->setFocus(Qt::OtherFocusReason);
}

void gui::FindPalette::setText(const QString &text)
{
    m_field->setText(text);
}

void gui::FindPalette::place()
{
    const QSize room = parentWidget()->size();
    const int width = std::min(characters(this, widestCharacters), room.width() * 9 / 10);
    const int height = std::min(lines(this, tallestLines), room.height() * 8 / 10);
    setGeometry((room.width() - width) / 2, room.height() / 10, width, height);
}

void gui::FindPalette::onText()
{
    m_isChosen = false;
    clearDatabase();
    showOffers();
    m_finder.stop();
    m_typing.start();
    updateNote();
}

void gui::FindPalette::clearDatabase()
{
    for (const FindGroup group : findGroups) {
        if (group != FindGroup::Actions && group != FindGroup::Pages)
            m_model.set(group, {});
    }
}

void gui::FindPalette::showOffers()
{
    const QString text = m_field->text().trimmed();
    m_model.set(FindGroup::Actions, fitting(m_actions, text));
    m_model.set(FindGroup::Pages, fitting(m_pages, text));
    select(m_model.nearestResult(0, 1));
}

void gui::FindPalette::onFound(FindGroup group, const QList<FindEntry> &entries, const QString &remark)
{
    const FindEntry *chosen = m_isChosen ? m_model.entryAt(m_list->currentIndex()) : nullptr;
    const QString title = chosen ? chosen->title : QString();
    const QString detail = chosen ? chosen->detail : QString();
    m_model.set(group, entries, remark);
    int row = m_model.nearestResult(0, 1);
    for (int at = row; at >= 0 && chosen; at = m_model.nearestResult(at + 1, 1)) {
        const FindEntry *entry = m_model.entryAt(m_model.index(at));
        if (entry->title == title && entry->detail == detail)
            row = at;
    }
    select(row);
    updateNote();
}

void gui::FindPalette::updateNote()
{
    const QString words = m_field->text().trimmed();
    QString note;
    if (m_session.state() == LiveSession::State::NoTarget)
        note = tr("No connection has been chosen: only actions and pages are searched.");
    else if (m_session.state() == LiveSession::State::Connecting)
        note = tr("Connecting: only actions and pages are searched until then.");
    else if (!m_session.isConnected())
        note = tr("The connection is lost: only actions and pages are searched.");
    else if (!words.isEmpty() && !Finder::areEnough(words))
        note = tr("One character more also finds executions, users, files and runs.");
    else if (!words.isEmpty() && isSettled() && m_model.resultCount() == 0)
        note = tr("Nothing goes by \"%1\".").arg(words);
    else
        note = tr("Arrows choose, Enter opens, Esc closes.");
    m_note->setText(note);
}

void gui::FindPalette::select(int row)
{
    if (row >= 0) {
        m_list->setCurrentIndex(m_model.index(row));
        m_list->scrollTo(m_model.index(row == m_model.nearestResult(0, 1) ? 0 : row));
        m_list->scrollTo(m_model.index(row));
    }
    describeCurrent();
}

/// The focus stays in the field, so it is the field that says what is chosen.
void gui::FindPalette::describeCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    const bool isResult = m_model.entryAt(current);
    m_field->setAccessibleDescription(isResult
                                          ? tr("%1. %2").arg(current.data(Qt::AccessibleTextRole).toString(),
                                                             current.data(Qt::AccessibleDescriptionRole).toString())
                                          : tr("No result"));
    QAccessibleEvent changed(m_field, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void gui::FindPalette::step(int rows)
{
    const int from = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
    const int direction = rows < 0 ? -1 : 1;
    int to = m_model.nearestResult(std::clamp(from + rows, 0, m_model.rowCount() - 1), direction);
    if (to < 0 || to == from) // The last one that way: round again.
        to = m_model.nearestResult(direction > 0 ? 0 : m_model.rowCount() - 1, direction);
    m_isChosen = true;
    select(to);
}

void gui::FindPalette::openCurrent()
{
    const FindEntry *entry = m_model.entryAt(m_list->currentIndex());
    if (!entry || !entry->open)
        return;
    // The way may lead to a dialog, and the list goes with the palette.
    const auto open = entry->open;
    close();
    open();
}

bool gui::FindPalette::onKey(int key)
{
    const int page = std::max(1, m_list->viewport()->height() / std::max(1, lines(this, 2)));
    switch (key) {
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_PageDown: step(page); return true;
    case Qt::Key_PageUp: step(-page); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: openCurrent(); return true;
    case Qt::Key_Escape: close(); return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return true; // There is nowhere else to go.
    default: return false;
    }
}

bool gui::FindPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched == m_field && event->type() == QEvent::KeyPress && onKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QFrame::eventFilter(watched, event);
}

void gui::FindPalette::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setPen(fieldOutline(palette()));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}
