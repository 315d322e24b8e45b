#pragma once

#include "views/jobs/jobtab.h"

#include <QLocale>

class QVBoxLayout;

namespace exportdesk
{

class Button;
class TextLabel;

/// Every error of a job in order: the first cause marked, followers after it, call stacks folded, and what to do.
class ErrorsTab final : public JobTab
{
    Q_OBJECT

public:
    explicit ErrorsTab(QWidget *parent = nullptr);
    void show(const Shown &shown) override;

Q_SIGNALS:
    void runAgainRequested();

private:
    void showErrors(const QList<JobError> &errors);
    void showRemedy(const QList<JobError> &errors, int cause);

    QList<JobError> m_shown;
    QLocale m_shownIn; ///< entries hold words of the language they were made in
    QVBoxLayout *m_list;
    QWidget *m_advice;
    TextLabel *m_remedyTitle;
    TextLabel *m_remedy;
    Button *m_runAgain;
};

} // namespace exportdesk
