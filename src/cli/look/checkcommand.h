// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/look/checkhealth.h"
#include "cli/frame/command.h"
#include "cli/look/answerdeadline.h"
#include "cli/look/checkranges.h"

namespace cli {

/// scrapazoidctl check: one line and an exit status as monitoring systems read them. Alone among the commands its exit
/// status is 0 OK, 1 warning, 2 critical and 3 unknown, which is what such systems go by.
class CheckCommand : public Command {
public:
    QByteArray name() const override { return "check"; }
    QString summary() const override;
    QString details() const override;
    Options options() const override;

private:
    enum class Level { Ok, Warning, Critical, Unknown };

    /// One thing that was looked at, with its performance data.
    struct Check {
        QString key;
        Level level = Level::Ok;
        QString text;
        double value = 0;
        QString unit; ///< "%", "s" or nothing.
        Bounds bounds = {};
        const ThresholdRange *warning = nullptr; ///< In place of the bounds', where somebody said so.
        const ThresholdRange *critical = nullptr;
    };

    Result<int> run() override;
    Result<int> look();
    void answerTooLate(std::chrono::seconds time);
    void report(JsonWriter &json) override;
    int statusOf(const Error &error) override;

    /// The rule book's, where nobody says otherwise.
    Result<Bounds> limits(const QByteArray &kind, const Bounds &usual) const;
    Result<Bounds> times(const QByteArray &kind, const Bounds &usual) const;
    Result<Bounds> bounds(const QByteArray &kind, const Bounds &usual, std::optional<double> warning,
                          std::optional<double> critical) const;
    Result<void> judge(const cleanup::Health &health);
    void judgeSchedule(const Automation &automation);
    void add(Check check);
    static Level levelOf(const Check &check);
    Level worst() const;
    QString line() const;
    static QString toName(Level level);

    CheckRanges m_ranges;
    std::optional<AnswerDeadline> m_deadline;
    QList<Check> m_checks;
    QStringList m_remarks; ///< What the rule book has to say beyond figures.
    bool m_isKnown = false;
};

} // namespace cli
