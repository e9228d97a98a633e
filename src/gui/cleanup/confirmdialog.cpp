// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cleanup/confirmdialog.h"

#include "core/base/bytes.h"
#include "gui/widgets/palette.h"
#include "models/liveexecutionsmodel.h"
#include "ui_confirmdialog.h"

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
    setUp(tr("%1?").arg(verbAndSizeText(summary, isPermanent)), verbText(summary, isPermanent));
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
    m_ui->iconLabel->setPixmap(icon(u"warning"_s, stateColor(models::StuckState, palette())).pixmap(32, 32));
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
    m_ui->bytesValue->setText(bytes::forPeople(summary.counts.bytes));
    m_ui->bytesCaption->setVisible(!isExecution);
    m_ui->bytesValue->setVisible(!isExecution);
    m_ui->spanValue->setText(
        tr("%1 to %2 (%3)")
            .arg(moment(summary.oldest), moment(summary.newest), question.showsLocalTime ? tr("local") : tr("UTC")));
    const QString hours = undoWindowText(question.undoSeconds);
    m_ui->modeValue->setText(isExecution ? tr("Can be undone from the history where nobody has changed them since.")
                                 : question.mode == RemovalMode::Quarantine
                                 ? tr("Quarantine: can be undone for %1. The space is free after that.").arg(hours)
                                 : tr("Permanent: the files are gone at once and cannot be brought back."));
    m_ui->guardsCaption->setVisible(question.overridesGuards);
    m_ui->guardsValue->setVisible(question.overridesGuards);
    m_ui->guardsValue->setText(tr("Overridden for this plan only."));
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
}
