// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/frame/command.h"
#include "cli/text/cleanupreport.h"
#include "core/plan/interlock.h"

#include <QElapsedTimer>

namespace cli {

/// A cleanup on the command line: plan, show, ask, run, say what became of it. What is special to one cleanup is its
/// options, its plan and its words.
class CleanupCommand : public Command {
public:
    Options options() const override;

protected:
    /// Options of this cleanup alone.
    virtual Options ownOptions() const = 0;
    /// Takes them over. Errors: Usage.
    virtual Result<void> readOwnOptions() = 0;
    virtual Result<PlanPtr> plan(const cleanup::Context &context) = 0;

    /// Where neither --quarantine nor --permanent nor --archive is given.
    virtual RemovalMode defaultMode() const { return RemovalMode::Quarantine; }

    /// What a person should know before saying yes.
    virtual QStringList summaryOf(const Plan &plan) const = 0;
    virtual QString questionFor(const Plan &plan, RemovalMode mode) const = 0;
    virtual QStringList dryRunOf(const Plan &plan) const = 0;
    virtual QStringList nothingToDo(const Plan &plan) const = 0;
    virtual QStringList resultOf(const Plan &plan, const RunRequest &request, const RunResult &result) const = 0;

    bool wantsItems() const { return arguments().has("items"); }

private:
    Result<int> run() final;
    void report(JsonWriter &json) final;

    Result<void> readOptions();
    Result<int> planAndRun();
    Result<int> preview();
    Result<void> finishInterrupted();
    void sayWhatGoesAlong(const Interlocks &interlocks);
    Result<void> agree();
    Result<int> carryOut();
    void reportRefusal(const Error &error);
    void recordSuccess();
    void complainAbout(const RunResult &result);
    double elapsedSeconds() const;
    RunRequest request() const;
    void writeArchive(JsonWriter &json) const;
    Result<void> readArchive(const QByteArray &asked);
    Result<QString> archiveAdvice(); ///< What is to say of it beforehand; empty: nothing.

    PlanPtr m_plan;
    CleanupReport m_report;
    QByteArray m_archive; ///< The address of the one that is meant; empty: none.
    QElapsedTimer m_timer;
};

} // namespace cli
