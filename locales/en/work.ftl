# Employers and vacancies.
work-vacancy = Vacancy
