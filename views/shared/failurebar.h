// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/failure.h"
#include "views/shared/messagebar.h"

#include <functional>

namespace exportdesk
{

class Page;

/// A message bar about a Failure: title, remedy, the platform's own words, request id, "Copy for support" and "Show in
/// Activity".
class FailureBar : public MessageBar
{
    Q_OBJECT

public:
    /// \a what is the sentence that says what did not work, translated, e.g. "The list of jobs could not be read.";
    /// called again when the language changes.
    FailureBar(std::function<QString()> what, const Failure &failure, QWidget *parent = nullptr);

    const Failure &failure() const { return m_failure; }
    /// Says another failure of the same kind, also after a dismissal and although it reads the same.
    void setFailure(const Failure &failure);
    /// Adds "Try again"; \a retry is called once per click and the bar stays.
    void setRetry(std::function<void()> retry);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void showActivity();
    Page *page() const;
    QString supportText() const;

    std::function<QString()> m_what;
    Failure m_failure;
    Button *m_copy;
    Button *m_activity; ///< where the exchange can be found by its id
    Button *m_retry = nullptr;
};

} // namespace exportdesk
