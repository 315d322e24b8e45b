// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/requestchecks.h"
#include "models/platform/failure.h"
#include "views/shared/sectionbox.h"

namespace exportdesk
{

class ExportComposer;
class FailureBar;

/// A section of the composer's form: shows the state of its checks at its title and the first error as its hint.
class ComposerSection : public SectionBox
{
    Q_OBJECT

public:
    ComposerSection(ExportComposer &composer, RequestCheck::Section section, QWidget *parent);

    RequestCheck::Section section() const { return m_section; }
    /// Puts the keyboard where \a check can be settled, unfolding what hides it.
    virtual void showCheck(const RequestCheck &check) = 0;
    /// Opens the section and puts the keyboard into its first control.
    virtual void enter() = 0;
    /// Sets all texts anew; called by the page.
    void translate();
    /// Foldable sections say in their summary what an open one shows.
    void setFolding(bool on);

protected:
    virtual void retranslate() = 0;
    /// What stands below the controls while no check of the section is an error.
    void setUsualHint(const QString &hint);
    /// The checks are others; for frames of wrong inputs.
    virtual void followChecks() { }
    /// The summary at the right of the title; asked for after every change.
    virtual QString summaryText() const = 0;
    void updateSummary() { setSummary(summaryText()); }
    bool hasCheck(std::initializer_list<RequestCheck::Id> ids) const;
    /// Shows above the controls why something could not be read; none takes it away.
    void showFailure(const std::optional<Failure> &failure, const std::function<QString()> &what,
                     const std::function<void()> &retry);

    ExportComposer &composer() const { return m_composer; }

private:
    void readChecks();

    ExportComposer &m_composer;
    RequestCheck::Section m_section;
    QString m_usualHint;
    std::optional<Failure> m_failure;
    FailureBar *m_failureBar = nullptr;
};

} // namespace exportdesk
