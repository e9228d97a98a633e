// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cleanup/confirmdialog.h"

#include "core/base/bytes.h"
#include "gui/cleanup/deletiontext.h"
#include "gui/widgets/measure.h"
#include "gui/widgets/palette.h"
#include "models/liveexecutionsmodel.h"
#include "ui_confirmdialog.h"

#include <QKeyEvent>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {
/// "12 410", "12,410", "12410": however a person writes a count.
std::optional<qint64> typedCount(const QString &text)
{
    QString digits;
    for (const QChar character : text) {
        if (character.isDigit())
            digits += character;
        else if (!character.isSpace() && !character.isPunct())
            return std::nullopt;
    }
    bool isNumber = false;
    const qint64 count = digits.toLongLong(&isNumber);
    return isNumber ? std::optional(count) : std::nullopt;
}
} // namespace

gui::ConfirmDialog::ConfirmDialog(const Question &question, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ConfirmDialog>())
{
    const PlanSummary &summary = question.summary;
    const bool isPermanent = question.mode == RemovalMode::Permanent && !summary.touchesNoFile();
    setUp(tr("%1?").arg(verbAndSizeText(summary, question.mode)), verbText(summary, question.mode));
    fillFacts(question);
    m_ui->typeRow->setVisible(isPermanent || summary.items() >= typedFrom);
    if (!m_ui->typeRow->isHidden())
        askForCount(summary.items());
}

gui::ConfirmDialog::ConfirmDialog(const Wording &wording, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ConfirmDialog>())
{
    setUp(wording.headline, wording.verb);
    setWindowTitle(wording.title);
    fillFacts(wording.facts);
    askForCount(wording.count);
}

void gui::ConfirmDialog::setUp(const QString &headline, const QString &verb)
{
    m_ui->setupUi(this);
    keepWithin(this, {.leastCharacters = 64});
    const int size = lines(this, 2);
    m_ui->iconLabel->setPixmap(icon(u"warning"_s, stateColor(models::StuckState, palette())).pixmap(size, size));
    m_ui->iconLabel->setAccessibleName(tr("Warning"));
    m_ui->headlineLabel->setText(headline);
    makeTitle(m_ui->headlineLabel);
    m_ui->runButton->setText(verb);
    connect(m_ui->runButton, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    m_ui->cancelButton->setFocus(Qt::OtherFocusReason);
}

gui::ConfirmDialog::~ConfirmDialog() = default;

void gui::ConfirmDialog::fillFacts(const Question &question)
{
    const PlanSummary &summary = question.summary;
    const bool isExecution = summary.touchesNoFile();
    const auto moment = [&](const std::optional<ServerTime> &time) {
        return time ? models::timeText(*time, question.showsLocalTime) : tr("unknown");
    };
    m_ui->itemsValue->setText(itemsText(summary.kind, summary.items()));
    const QString size = bytes::forPeople(summary.counts.bytes);
    m_ui->bytesValue->setText(
        spaceText(summary.space) == size ? size : tr("%1, in files of %2").arg(spaceText(summary.space), size));
    m_ui->bytesCaption->setVisible(!isExecution);
    m_ui->bytesValue->setVisible(!isExecution);
    m_ui->spanValue->setText(
        tr("%1 to %2 (%3)")
            .arg(moment(summary.oldest), moment(summary.newest), question.showsLocalTime ? tr("local") : tr("UTC")));
    const QString consequence = consequenceText(summary, question.mode, undoWindowText(question.undoSeconds));
    m_ui->modeValue->setText(isExecution                                    ? consequence
                                 : question.mode == RemovalMode::Quarantine ? tr("Quarantine. %1").arg(consequence)
                                 : question.mode == RemovalMode::Archive
                                 ? tr("Archive in %1. %2").arg(bytes::displayName(question.archive), consequence)
                                 : tr("Permanent. %1").arg(consequence));
    m_ui->guardsCaption->setVisible(!question.meant.isEmpty());
    m_ui->guardsValue->setVisible(!question.meant.isEmpty());
    m_ui->guardsValue->setText(
        tr("You said that this is meant, for this plan only: %1.").arg(question.meant.join(u", "_s)));
    const QList<QLabel *> captions{m_ui->itemsCaption, m_ui->bytesCaption, m_ui->spanCaption, m_ui->modeCaption,
                                   m_ui->guardsCaption};
    for (QLabel *caption : captions)
        makeQuiet(caption);
    m_ui->factsLayout->setColumnStretch(1, 1);
}

/// In place of what the form has for a plan.
void gui::ConfirmDialog::fillFacts(const QList<std::pair<QString, QString>> &facts)
{
    while (QLayoutItem *item = m_ui->factsLayout->takeAt(0)) {
        item->widget()->hide();
        delete item;
    }
    int row = 0;
    for (const auto &[caption, value] : facts) {
        auto *name = new QLabel(caption, this);
        makeQuiet(name);
        auto *text = new QLabel(value, this);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        m_ui->factsLayout->addWidget(name, row, 0, Qt::AlignTop);
        m_ui->factsLayout->addWidget(text, row++, 1);
    }
    m_ui->factsLayout->setColumnStretch(1, 1);
}

void gui::ConfirmDialog::askForCount(qint64 count)
{
    m_ui->typeLabel->setText(tr("Type %1 to confirm:").arg(QLocale().toString(count)));
    m_ui->typeEdit->setProperty("expected", QString::number(count)); // for the tour
    m_ui->runButton->setEnabled(false);
    m_ui->runButton->setToolTip(tr("Type the number of items first."));
    connect(m_ui->typeEdit, &QLineEdit::textChanged, this,
            [this, count](const QString &text) { m_ui->runButton->setEnabled(typedCount(text) == count); });
    m_ui->typeEdit->installEventFilter(this);
    m_ui->typeEdit->setFocus(Qt::OtherFocusReason);
}

/// Enter behind the count goes on to the button that the count was for: the default, which is Cancel, would throw away
/// what was typed.
bool gui::ConfirmDialog::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    if (watched != m_ui->typeEdit || !key || (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter))
        return QDialog::eventFilter(watched, event);
    if (m_ui->runButton->isEnabled())
        m_ui->runButton->setFocus(Qt::TabFocusReason);
    return true;
}
