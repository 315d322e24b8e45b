// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/joberrorsmodel.h"

#include <QWidget>

class QVBoxLayout;

namespace exportdesk
{

class Button;
class TextLabel;

/// The errors of a job, a screenful at a time: a job may have tens of thousands.
class ErrorsList final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int errorsAtOnce = 20;

    explicit ErrorsList(QWidget *parent = nullptr);

    /// Shows the screenful with the first cause. \a besideCause belongs to the caller and is placed in the title of
    /// that error.
    void show(const QList<JobError> &errors, QWidget *besideCause);
    /// Whether that widget has anything to say; it is visible only together with its error.
    void setBesideCauseWanted(bool wanted);

private:
    void showFrom(int first);
    void showPlace();
    void clear();

    JobErrorsModel m_model;
    QWidget *m_besideCause = nullptr;
    bool m_isBesideCauseWanted = false;
    bool m_isCauseShown = false;
    int m_first = 0; ///< row of the first one shown
    QVBoxLayout *m_entries;
    QWidget *m_pager;
    TextLabel *m_place;
    Button *m_previous;
    Button *m_next;
};

} // namespace exportdesk
