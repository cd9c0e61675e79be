/** A consumer that is a Java module. */
module org.example.consumer {
    requires io.github.culturekit.scoring;
    requires io.github.culturekit.catalog;
}
