// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exports/composersection.h"

#include "models/exports/checktext.h"
#include "models/exports/exportcomposer.h"
#include "models/exports/oddvalues.h"
#include "views/exports/checklook.h"
#include "views/shared/failurebar.h"
#include "views/shared/inputstate.h"

#include <QVBoxLayout>

namespace exportdesk
{

ComposerSection::ComposerSection(ExportComposer &composer, RequestCheck::Section section, RequestParts shown,
                                 QWidget *parent)
    : SectionBox(parent)
    , m_composer(composer)
    , m_section(section)
{
    // A flowing form knows its lines only from its width; its plain size hint is too high.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    connect(&composer, &ExportComposer::requestChanged, this, [this, shown](RequestParts parts) {
        if (parts & shown)
            showRequest();
    });
    connect(&composer.checker(), &RequestChecker::checksChanged, this, &ComposerSection::showChecks);
}

void ComposerSection::setFolding(bool on)
{
    setFoldable(on);
    updateSummary();
}

void ComposerSection::translate()
{
    retranslate();
    showChecks();
}

void ComposerSection::setUsualHint(const QString &hint)
{
    m_usualHint = hint;
    showChecks();
}

void ComposerSection::showChecks()
{
    const RequestCheck *worst = nullptr;
    for (const RequestCheck &check : m_composer.checker().checks())
        if (check.section == m_section && (!worst || check.severity > worst->severity))
            worst = &check;
    const auto severity = worst ? worst->severity : RequestCheck::Severity::Ok;
    // While the text cannot be read, nothing is known about any section.
    setStatus(m_composer.inStep() ? std::optional(checkStatus(severity)) : std::nullopt);
    // A blank page is not wrong yet; its checks still say what is missing.
    const bool wrong = severity == RequestCheck::Severity::Error && !m_composer.isBlank();
    setHint(wrong ? checkText(*worst) : m_usualHint, wrong);
    markInvalid();
    describeFaults(worst ? checkText(*worst) : QString());
    updateSummary();
}

/// A screen reader reads why an input is wrong when the input gets the focus.
void ComposerSection::describeFaults(const QString &sentence)
{
    const QList<QWidget *> inputs = findChildren<QWidget *>();
    for (QWidget *input : inputs) {
        const QString now = input->accessibleDescription();
        if (isInvalid(input) && now != sentence)
            input->setAccessibleDescription(sentence);
        else if (!isInvalid(input) && !m_faultSentence.isEmpty() && now == m_faultSentence)
            input->setAccessibleDescription({});
    }
    m_faultSentence = sentence;
}

void ComposerSection::updateSummary()
{
    const QList<RequestCheck> &checks = m_composer.checker().checks();
    const bool unreadable = std::any_of(checks.begin(), checks.end(), [this](const RequestCheck &check) {
        return check.section == m_section
            && (check.id == RequestCheck::Id::ValueOdd || check.id == RequestCheck::Id::SegmentsEmptyList);
    });
    setSummary(unreadable ? tr("See the request") : summaryText());
}

QString ComposerSection::oddJson(const QString &path) const
{
    return exportdesk::oddJson(m_composer.request(), path);
}

Timestamp ComposerSection::shownTime(const QString &path, const Timestamp &time) const
{
    const QString odd = oddJson(path);
    return odd.isEmpty() ? time : Timestamp(odd);
}

bool ComposerSection::hasCheck(std::initializer_list<RequestCheck::Id> ids) const
{
    const QList<RequestCheck> &checks = m_composer.checker().checks();
    return std::any_of(checks.begin(), checks.end(), [&ids](const RequestCheck &check) {
        return std::find(ids.begin(), ids.end(), check.id) != ids.end();
    });
}

void ComposerSection::showFailure(const std::optional<Failure> &failure, const std::function<QString()> &what,
                                  const std::function<void()> &retry)
{
    if (m_failure == failure)
        return;
    m_failure = failure;
    if (m_failureBar && failure) {
        m_failureBar->setFailure(*failure);
        return;
    }
    if (m_failureBar) {
        m_failureBar->hide();
        m_failureBar->deleteLater();
        m_failureBar = nullptr;
    }
    if (!failure)
        return;
    m_failureBar = new FailureBar(what, *failure, this);
    m_failureBar->setRetry(retry);
    content()->insertWidget(0, m_failureBar);
}

} // namespace exportdesk
