// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/requestchecks.h"
#include "models/exports/requestparts.h"
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
    /// \a shown: the parts of the request that this section shows.
    ComposerSection(ExportComposer &composer, RequestCheck::Section section, RequestParts shown, QWidget *parent);

    RequestCheck::Section section() const { return m_section; }
    /// Moves the keyboard focus to where \a check can be fixed, expanding what hides it.
    virtual void showCheck(const RequestCheck &check) = 0;
    /// Opens the section and moves the keyboard focus to its first control.
    virtual void enter() = 0;
    /// Sets all texts again; called by the form.
    void translate();
    /// The summary of a foldable section says what an open one shows.
    void setFolding(bool on);

protected:
    virtual void retranslate() = 0;
    /// Updates the controls after a shown part of the request changed.
    virtual void showRequest() = 0;
    /// The text below the controls while no check of the section is an error.
    void setUsualHint(const QString &hint);
    /// Marks the inputs that fail a check.
    virtual void markInvalid() { }
    /// The summary at the right of the title; called after every change.
    virtual QString summaryText() const = 0;
    /// Shows summaryText(), unless a value of the section cannot be read: the summary would say the opposite of it.
    void updateSummary();
    /// The value at \a path as written, if it cannot be read; empty otherwise. See oddvalues.h.
    QString oddJson(const QString &path) const;
    bool isOdd(const QString &path) const { return !oddJson(path).isEmpty(); }
    /// The value at \a path as written, if it cannot be read; otherwise \a time, which was read there.
    Timestamp shownTime(const QString &path, const Timestamp &time) const;
    bool hasCheck(std::initializer_list<RequestCheck::Id> ids) const;
    /// Shows above the controls why something could not be read; none removes it.
    void showFailure(const std::optional<Failure> &failure, const std::function<QString()> &what,
                     const std::function<void()> &retry);

    ExportComposer &composer() const { return m_composer; }

private:
    void describeFaults(const QString &sentence);

    void showChecks();

    ExportComposer &m_composer;
    RequestCheck::Section m_section;
    QString m_usualHint;
    std::optional<Failure> m_failure;
    FailureBar *m_failureBar = nullptr;
    QString m_faultSentence; ///< the description of the inputs that are wrong
};

} // namespace exportdesk
